"""Recurring runs listed in `config/schedules.yaml`."""

from datetime import UTC, datetime

from pydantic import Field, TypeAdapter, field_validator

from config.cron import Cron
from config.cron_translation import translate
from config.section import Section, TimeZone


class Schedule(Section):
    """One recurring run."""

    name: str = Field(pattern=r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", max_length=60)
    """Unique name within the environment."""
    cron: str
    """Minute, hour, day of month, month, day of week; or those six with seconds first."""
    time_zone: TimeZone = "UTC"
    """IANA name, such as `Europe/Berlin`, of the time zone in which cron is evaluated."""
    parameters: dict[str, str] = Field(default_factory=dict)
    enabled: bool = True
    max_concurrency: int = Field(1, ge=1, le=10)
    """Largest number of its runs at the same time."""
    catch_up: bool = False
    """Whether missed runs are started later, for example after the schedule was disabled."""

    @field_validator("cron")
    @classmethod
    def _with_seconds(cls, cron: str) -> str:
        if "TZ=" in cron:
            raise ValueError("Kubeflow does not accept a time zone in cron; use time_zone")
        # Kubeflow would read the first of five fields as seconds.
        text = f"0 {cron}" if len(cron.split()) == 5 else cron.strip()  # noqa: PLR2004
        try:
            parsed = Cron.parse(text)
        except ValueError as error:
            raise ValueError(f"Kubeflow rejects '{cron}': {error}") from error
        if next(parsed.due_times(datetime.now(UTC), UTC), None) is None:
            raise ValueError(f"'{cron}' is never due: no such day exists")
        return str(parsed)

    def cron_in(self, zone: str) -> Cron:
        """Return the six-field expression for Kubeflow with the same due times.

        Args:
            zone: Time zone of the installation.

        Raises:
            ValueError: No cron expression in that time zone is always equivalent.
        """
        return translate(self.cron, self.time_zone, zone)


SCHEDULES = TypeAdapter(dict[str, tuple[Schedule, ...]])
