"""The small JSON documents that the steps leave in storage; reading them: `document_store.py`."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, FiniteFloat, PositiveInt

from config.section import TimeZone
from config.settings import ExtractionSettings, StepSettings
from ml_pipeline.errors import ParameterError
from ml_pipeline.running.batches import Batch, batch_text, parse_batch_number, split_into_batches
from ml_pipeline.running.run_parameters import RunParameters
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit

StepStatus = Literal["started", "finished", "empty", "failed"]
ScopeStatus = Literal["succeeded", "empty", "failed", "cancelled"]
RunStatus = Literal["succeeded", "failed", "cancelled"]


class Document(BaseModel):
    """A frozen model that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def to_bytes(self) -> bytes:
        """The document as indented JSON."""
        return self.model_dump_json(indent=2).encode()


class SourceState(Document):
    """The files of the source tables as they were at one time.

    Attributes:
        until: The last write that counts, UTC; a file that was written later does not.
        digest: SHA-256 of the names, sizes and times of the files.
    """

    until: datetime
    digest: str


class RunPlan(Document):
    """The run: what was asked for and what it expands to.

    Attributes:
        data_scopes: Every data scope of the run.
        units_to_extract: The extraction units that are missing or provisional.
        run_steps: The steps of the whole run but the exit handler, in order.
        scope_steps: The steps of each data scope, in order.
        max_iterations: Largest number of batches that the data scopes are split into; plans of
            releases without batches lack it.
        sources: The source files before the run extracts from them. None if a catalog holds them.
        resumed_from: The failed run that this one continues.
        time_zone: Time zone in which days and weeks begin.
    """

    run_id: str
    started_at: datetime
    pipeline_version: str
    code_digest: str
    parameters: RunParameters
    data_scopes: tuple[DataScope, ...]
    units_to_extract: tuple[ExtractionUnit, ...]
    run_steps: tuple[str, ...]
    scope_steps: tuple[str, ...]
    max_iterations: PositiveInt = 1
    sources: SourceState | None = None
    resumed_from: str | None = None
    time_zone: TimeZone = "UTC"

    @property
    def batches(self) -> dict[str, Batch]:
        """The batches in the order of the loop: the text that the loop passes, and the scopes."""
        batches = split_into_batches(self.data_scopes, self.max_iterations)
        return {batch_text(number, batch): batch for number, batch in enumerate(batches)}

    def batch(self, text: str) -> Batch:
        """Return the data scopes of a batch.

        Args:
            text: The batch as the loop passes it; only its number counts.

        Raises:
            ParameterError: The text is malformed, or the run has no batch of this number.
        """
        batches = split_into_batches(self.data_scopes, self.max_iterations)
        number = parse_batch_number(text)
        if number >= len(batches):
            numbers = f"the run {self.run_id} has the batches 0 to {len(batches) - 1}"
            raise ParameterError([f"batch: received '{text}'; allowed: {numbers}"])
        return batches[number]

    def steps_before(self, step: str) -> tuple[str, ...]:
        """Return the steps of a data scope that come before one of them.

        Raises:
            ParameterError: The run has no such step.
        """
        if step not in self.scope_steps:
            raise ParameterError(
                [f"step: received '{step}'; allowed: {', '.join(self.scope_steps)}"]
            )
        return self.scope_steps[: self.scope_steps.index(step)]


class ScopePlan(Document):
    """One data scope: the settings that hold for it and the extracted events that it reads."""

    settings: StepSettings
    event_keys: tuple[str, ...]


class UnitManifest(Document):
    """What is known about an extracted unit.

    Attributes:
        week: The Monday that starts the unit's week.
        run_id: The run that extracted it.
        event_keys: Keys of the unit's events, in their order; none when there is no event.
        rows: Number of events.
        first_at: Time of the earliest event, UTC; None when there is none.
        last_at: Time of the latest event, UTC; None when there is none.
        source: Where the events came from.
        sources: The files that it was made from; None when a catalog held them.
        settings_digest: SHA-256 of the extraction settings that it was made with.
        code_digest: SHA-256 of the code that made it.
        extracted_at: When it was made, UTC.
    """

    model_series: str
    market: str
    week: date
    run_id: str
    event_keys: tuple[str, ...]
    rows: int
    first_at: datetime | None
    last_at: datetime | None
    source: str
    settings_digest: str
    code_digest: str
    extracted_at: datetime
    sources: SourceState | None = None


class ExtractionJob(Document):
    """What the Spark script is to do.

    Attributes:
        run_id: The run that extracts.
        settings: How the source tables are called and stored.
        settings_digest: Their SHA-256, for the units' manifests.
        code_digest: SHA-256 of the code that starts the job, for the units' manifests.
        units: The wanted units.
        sources: The source files before the job reads them, for the units' manifests.
        time_zone: Time zone in which weeks begin.
    """

    run_id: str
    settings: ExtractionSettings
    settings_digest: str
    code_digest: str
    units: tuple[ExtractionUnit, ...]
    sources: SourceState | None = None
    time_zone: TimeZone = "UTC"


class LeftOut(Document):
    """How many source rows an extraction found that belong to no unit.

    Attributes:
        without_time: In the whole table.
        of_unknown_objects: From the first extracted week to the last.
    """

    without_time: int
    of_unknown_objects: int


class Kpi(Document):
    """One figure that a step counted or measured."""

    kpi: str
    value: FiniteFloat
    unit: str


class ErrorRecord(Document):
    """Why a step did not finish.

    Attributes:
        permanent: The same input would give the same error again.
    """

    error_type: str
    message: str
    at: datetime
    permanent: bool = False


class StepRecord(Document):
    """How one step of one data scope (or of the whole run) ended, or that it has started.

    Attributes:
        status: `started` until the step ends; a step that is killed stays so. `empty`: there was
            nothing to work on; the data scope ends, the run does not fail.
        ended_at: UTC. None if the step did not end.
        attempt: 1 for the first process that runs the step, 2 for the next one, and so on.
        pod: Name of the pod that runs the step. None outside of Kubernetes.
    """

    step: str
    status: StepStatus
    started_at: datetime
    ended_at: datetime | None = None
    attempt: int = 1
    pod: str | None = None
    kpis: tuple[Kpi, ...] = ()
    error: ErrorRecord | None = None


class PublishedFile(Document):
    """One part of a result table.

    Attributes:
        rows: Number of rows.
        sha256: Digest of the content, hexadecimal.
    """

    key: str
    rows: int
    sha256: str


class PublishedScope(Document):
    """How one data scope ended.

    Attributes:
        status: `empty`: it held no data, which is no failure. `cancelled`: somebody terminated the
            run before the data scope ended.
        step: The step at which it ended early; None when all steps finished.
        message: Why it ended early; None when all steps finished.
    """

    data_scope: DataScope
    status: ScopeStatus
    step: str | None
    message: str | None


class ScopeOutcome(PublishedScope):
    """How one data scope ended, with the records of its steps.

    Attributes:
        records: One for each step that ended or broke off; a step that broke off counts as failed.
    """

    records: tuple[StepRecord, ...]


class RunManifest(Document):
    """What a run published.

    Attributes:
        status: `cancelled`: somebody terminated the run.
        tables: The parts of each result table.
        resumed_from: The failed run that this one continued.
    """

    run_id: str
    status: RunStatus
    started_at: datetime
    ended_at: datetime
    pipeline_version: str
    code_digest: str
    parameters: RunParameters | None
    data_scopes: tuple[PublishedScope, ...]
    tables: dict[str, tuple[PublishedFile, ...]]
    resumed_from: str | None = None
