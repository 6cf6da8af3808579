"""Small JSON documents left in storage by the steps; `document_store.py` reads and writes them."""

from datetime import date, datetime
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    FiniteFloat,
    PositiveInt,
    ValidationError,
)

from config.dimensions import Dimension
from config.section import TimeZone
from config.settings import ExtractionSettings, StepSettings
from ml_pipeline.errors import DataContractError, ParameterError, listed, shortened
from ml_pipeline.running.batches import Batch, batch_text, parse_batch_number, split_into_batches
from ml_pipeline.running.run_parameters import RecordedParameters
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit

StepStatus = Literal["started", "finished", "empty", "failed"]
ScopeStatus = Literal["succeeded", "empty", "failed", "cancelled"]
RunStatus = Literal["succeeded", "failed", "cancelled"]

WARNINGS_KEPT = 50
"""Largest number of distinct warnings that are recorded; the log contains all."""


class Document(BaseModel):
    """Frozen model that rejects unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def to_bytes(self) -> bytes:
        """Return the document as indented JSON."""
        return self.model_dump_json(indent=2).encode()

    @classmethod
    def from_bytes(cls, content: bytes, where: str) -> Self:
        """Return the document in the content of an object.

        Args:
            content: JSON.
            where: Location of the object, for the message.

        Raises:
            DataContractError: The content is damaged, or of another version.
        """
        try:
            return cls.model_validate_json(content)
        except ValidationError as error:
            faults = [
                shortened(": ".join(filter(None, (".".join(map(str, each["loc"])), each["msg"]))))
                for each in error.errors(include_input=False, include_url=False)
            ]
            raise DataContractError(
                f"{where} is not a readable {cls.__name__}: {'; '.join(listed(faults))}"
            ) from error


class SourceState(Document):
    """State of the source tables' files at one time.

    Attributes:
        until: Latest write that counts, UTC; files written later are ignored.
        digest: SHA-256 of the names, sizes and times of the files.
    """

    until: datetime
    digest: str


class RunPlan(Document):
    """Plan of a run: its parameters and the resulting data scopes.

    Attributes:
        dimensions: Names of the dimensions of the data scopes.
        data_scopes: Every data scope of the run.
        units_to_extract: The extraction units that are missing or provisional.
        run_steps: The steps of the whole run but the exit handler, in order.
        scope_steps: The steps of each data scope, in order.
        max_iterations: Largest number of batches that the data scopes are split into; plans of
            releases without batches lack it.
        sources: The source files before the run extracts from them. None if a catalog holds them.
        resumed_from: The failed run that this one continues.
        time_zone: Time zone in which days and weeks begin.
        parameter_origins: Where the value of each run parameter comes from, by its name; plans of
            earlier releases lack it.
    """

    run_id: str
    started_at: datetime
    pipeline_version: str
    code_digest: str
    parameters: RecordedParameters
    dimensions: tuple[str, ...]
    data_scopes: tuple[DataScope, ...]
    units_to_extract: tuple[ExtractionUnit, ...]
    run_steps: tuple[str, ...]
    scope_steps: tuple[str, ...]
    max_iterations: PositiveInt = 1
    sources: SourceState | None = None
    resumed_from: str | None = None
    time_zone: TimeZone = "UTC"
    parameter_origins: dict[str, str] = {}

    @property
    def batches(self) -> dict[str, Batch]:
        """Text and data scopes of each batch, in the order of the loop."""
        batches = split_into_batches(self.data_scopes, self.max_iterations)
        return {batch_text(number, batch): batch for number, batch in enumerate(batches)}

    def batch(self, text: str) -> Batch:
        """Return the data scopes of a batch.

        Args:
            text: Batch text passed by the loop; only its number counts.

        Raises:
            ParameterError: The text is malformed, or the run has no batch of this number.
        """
        batches = split_into_batches(self.data_scopes, self.max_iterations)
        number = parse_batch_number(text)
        if number >= len(batches):
            numbers = f"batches 0 to {len(batches) - 1} of the run {self.run_id}"
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
    """Plan of a data scope: its settings and the extracted events that it reads.

    Attributes:
        rows: Number of the extracted events; plans of earlier releases lack it.
    """

    settings: StepSettings
    event_keys: tuple[str, ...]
    rows: int = 0


class UnitManifest(Document):
    """Manifest of an extracted unit.

    Attributes:
        dimensions: The value of each dimension, by its name.
        week: The Monday that starts the unit's week.
        run_id: The run that extracted it.
        event_keys: Keys of the unit's events, in order; empty without events.
        rows: Number of events.
        first_at: Time of the earliest event, UTC. None without events.
        last_at: Time of the latest event, UTC. None without events.
        source: Origin of the events.
        sources: State of the source files. None for tables in a catalog.
        settings_digest: SHA-256 of the extraction settings.
        code_digest: SHA-256 of the code.
        extracted_at: Time of the extraction, UTC.
    """

    dimensions: dict[str, str]
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
    """Job description for the Spark script.

    Attributes:
        run_id: The run that extracts.
        settings: Names and formats of the source tables.
        dimensions: The dimensions of the units, with their columns.
        settings_digest: Their SHA-256, for the units' manifests.
        code_digest: SHA-256 of the code that starts the job, for the units' manifests.
        units: The units to extract.
        sources: State of the source files before the job, for the units' manifests.
        time_zone: Time zone in which weeks begin.
    """

    run_id: str
    settings: ExtractionSettings
    dimensions: dict[str, Dimension]
    settings_digest: str
    code_digest: str
    units: tuple[ExtractionUnit, ...]
    sources: SourceState | None = None
    time_zone: TimeZone = "UTC"


class ExtractedUnits(Document):
    """Folders of the units of a Spark job, by the number that its files have."""

    folders: tuple[str, ...]


class LeftOut(Document):
    """Numbers of source rows that belong to no unit, and of objects that belong to several.

    A number is None if it cannot occur: without a table of objects, or without such a dimension.

    Attributes:
        without_time: Rows without a time, in the whole table.
        of_unknown_objects: In the extracted weeks, rows of objects that are not in their table.
        without_dimension: In the extracted weeks, rows without the value of a dimension.
        ambiguous_objects: Objects with several values of a dimension.
    """

    without_time: int
    of_unknown_objects: int | None = None
    without_dimension: int | None = None
    ambiguous_objects: int | None = None


class Kpi(Document):
    """Figure counted or measured by a step."""

    kpi: str
    value: FiniteFloat
    unit: str


class ErrorRecord(Document):
    """Error that ended a step.

    Attributes:
        permanent: Whether the same input would give the same error again.
    """

    error_type: str
    message: str
    at: datetime
    permanent: bool = False


class RecordedWarning(Document):
    """Warning of a step, and the number of times that it was given."""

    message: str
    count: PositiveInt = 1


class StepRecord(Document):
    """State of a step of a data scope or of the whole run.

    Attributes:
        status: `started` until the step ends, and forever if the step is killed. `empty`: there was
            nothing to process; the data scope ends, but the run does not fail.
        ended_at: UTC. None if the step did not end.
        attempt: Number of the process that runs the step, from 1.
        pod: Name of the pod that runs the step. None outside Kubernetes.
    """

    step: str
    status: StepStatus
    started_at: datetime
    ended_at: datetime | None = None
    attempt: int = 1
    pod: str | None = None
    kpis: tuple[Kpi, ...] = ()
    warnings: tuple[RecordedWarning, ...] = ()
    error: ErrorRecord | None = None


class PublishedFile(Document):
    """Part of a result table.

    Attributes:
        rows: Number of rows.
        sha256: Digest of the content, hexadecimal.
    """

    key: str
    rows: int
    sha256: str


class ResultFile(Document):
    """Published file that is not a table, such as a model or a plot.

    Attributes:
        data_scope: The data scope that it belongs to. None for the whole run.
        name: The name that its step gave it.
        size: Bytes.
        sha256: Digest of the content, hexadecimal.
    """

    data_scope: DataScope | None
    name: str
    key: str
    size: int
    sha256: str


def _with_values(scope: Any) -> Any:
    """Return a data scope of an earlier version, which had two fixed dimensions, as one of ours."""
    if not isinstance(scope, dict) or "values" in scope:
        return scope
    period = {name: scope[name] for name in ("start", "end") if name in scope}
    return {"values": [scope[name] for name in scope if name not in period], **period}


class PublishedScope(Document):
    """Outcome of a data scope.

    Attributes:
        status: `empty`: it contained no data, which is not a failure. `cancelled`: somebody
            terminated the run before the data scope ended.
        step: The step at which it ended early. None if all steps finished.
        message: The reason for the early end. None if all steps finished.
    """

    data_scope: Annotated[DataScope, BeforeValidator(_with_values)]
    status: ScopeStatus
    step: str | None
    message: str | None


class ScopeOutcome(PublishedScope):
    """Outcome of a data scope, with the records of its steps.

    Attributes:
        records: One per step that ended or was interrupted; interrupted steps count as failed.
    """

    records: tuple[StepRecord, ...]


class RunManifest(Document):
    """Manifest of a published run.

    Attributes:
        status: `cancelled`: somebody terminated the run.
        dimensions: Names of the dimensions of the data scopes; in earlier versions always two.
        tables: The parts of each result table.
        resumed_from: The failed run that this one continued.
        warnings: Distinct warnings of the steps, with the number of times that each was given.
        files: The files that are not tables.
        parameter_origins: Those of the plan of the run.
    """

    run_id: str
    status: RunStatus
    started_at: datetime
    ended_at: datetime
    pipeline_version: str
    code_digest: str
    parameters: RecordedParameters | None
    dimensions: tuple[str, ...] = ("model_series", "market")
    data_scopes: tuple[PublishedScope, ...]
    tables: dict[str, tuple[PublishedFile, ...]]
    resumed_from: str | None = None
    warnings: tuple[str, ...] = ()
    files: tuple[ResultFile, ...] = ()
    parameter_origins: dict[str, str] = {}
