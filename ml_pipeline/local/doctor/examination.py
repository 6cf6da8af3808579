"""The order of the checks, from the settings to the data, and the proposal."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from config.settings import Settings
from config.sources import CsvFormat
from ml_pipeline.errors import PipelineError
from ml_pipeline.local.doctor.base_checks import (
    check_placeholders,
    check_settings,
    check_storage,
    is_known,
    storage_alone,
)
from ml_pipeline.local.doctor.proposal import NoProposal, Proposal, propose
from ml_pipeline.local.doctor.reading import SOURCE, list_folders, read_tables
from ml_pipeline.local.doctor.samples import SampledTable
from ml_pipeline.local.doctor.source_checks import (
    check_columns,
    check_dimensions,
    check_duplicates,
    check_each_file,
    check_keys,
    check_tables,
    check_types,
)
from ml_pipeline.local.doctor.source_mapping import SourceMapping, TableRole, mapping_of
from ml_pipeline.local.doctor.static_checks import (
    check_catalog,
    check_event_classes,
    check_mileage,
    check_static_files,
    read_static,
)
from ml_pipeline.local.doctor.time_checks import check_period, check_time
from ml_pipeline.running.findings import Chapter, Finding, fault, fine
from ml_pipeline.storage.file_errors import temporary_folder
from ml_pipeline.storage.objects import Storage

Checkup = Callable[[Settings], Iterable[Chapter]]
MAX_WEEKS = 520


@dataclass(frozen=True)
class Report:
    """Findings of all checks.

    Attributes:
        chapters: The findings.
        proposal: Settings that fit the data, if the present ones do not.
    """

    chapters: tuple[Chapter, ...]
    proposal: Proposal | None = None

    @property
    def has_fault(self) -> bool:
        """Return whether anything has to be done before a run."""
        return any(chapter.has_fault for chapter in self.chapters)


def examine(environment: str, checkup: Checkup | None = None) -> Report:
    """Return what all checks say about an environment; each goes on as far as it can.

    Args:
        environment: Name of the environment.
        checkup: Further checks of valid settings, such as those of Kubeflow.
    """
    settings, finding = check_settings(environment)
    placeholders = check_placeholders(settings) if settings else ()
    chapters = [Chapter("Settings", (finding, *placeholders))]
    if not is_known(environment):
        return Report(tuple(chapters))
    place = settings.storage if settings else storage_alone(environment)
    proposal = None
    if place is not None:
        storage, findings = _storage(lambda: Storage.from_settings(place))
        chapters.append(Chapter("Storage", findings))
        if storage is not None:
            data, proposal = _data(storage, settings)
            chapters += data
    if settings is not None and checkup is not None:
        chapters += checkup(settings)
    return Report(tuple(chapters), proposal)


def _storage(opening: Callable[[], Storage]) -> tuple[Storage | None, tuple[Finding, ...]]:
    try:
        storage = opening()
        return storage, tuple(check_storage(storage))
    except PipelineError as error:
        return None, (fault(str(error), "Look at storage.root and the AWS variables."),)


def _data(storage: Storage, settings: Settings | None) -> tuple[list[Chapter], Proposal | None]:
    """Return the findings about source files and static tables, and a proposal if it is needed."""
    if settings is not None and settings.extraction.database:
        text = f"The tables of the database {settings.extraction.database} are not looked at."
        return [Chapter("Source tables", (fine(text),))], None
    folders, about_files = list_folders(storage)
    with temporary_folder() as scratch:
        csv = settings.extraction.csv if settings else CsvFormat()
        tables, about_tables = read_tables(storage, folders, csv, scratch)
        findings = [*about_files, *chain(*about_tables.values())]
        if _are_unreadable(about_tables, tables, settings):
            return [Chapter("Source tables", tuple(findings))], None
        if not tables:
            return [Chapter("Source tables", (*findings, _no_files(storage)))], None
        return _tables(storage, settings, tables, findings)


def _are_unreadable(
    findings: Mapping[str, Iterable[Finding]],
    tables: Mapping[str, SampledTable],
    settings: Settings | None,
) -> bool:
    """Return whether a folder that may be one of our tables has files that cannot be read.

    What it lacks is then unknown, and nothing can be proposed.
    """
    ours = settings.extraction.tables.names if settings else ()
    unreadable = [
        folder
        for folder, about in findings.items()
        if folder not in tables and any(finding.status == "fault" for finding in about)
    ]
    return any(folder in ours for folder in unreadable) or bool(unreadable and not tables)


def _tables(
    storage: Storage,
    settings: Settings | None,
    tables: Mapping[str, SampledTable],
    findings: list[Finding],
) -> tuple[list[Chapter], Proposal | None]:
    if settings is not None:
        findings += _mapped(mapping_of(settings), tables, settings, storage)
    proposal = None
    if settings is None or any(finding.status == "fault" for finding in findings):
        max_weeks = settings.run.max_weeks if settings else MAX_WEEKS
        configured = mapping_of(settings) if settings else None
        answer = propose(list(tables.values()), max_weeks, configured)
        if isinstance(answer, NoProposal):
            findings.append(answer.reason)
        else:
            proposal = answer
    chapters = [Chapter("Source tables", tuple(findings))]
    if settings is not None:
        events = tables.get(settings.extraction.tables.error_events)
        chapters.append(Chapter("Static tables", tuple(_static(storage, settings, events))))
    return chapters, proposal


def _no_files(storage: Storage) -> Finding:
    place = storage.location(SOURCE)
    return fault(
        f"There are no source files below {place}.",
        f"Put the files of each table in a folder of its own, such as {place}/errors/, or make "
        "sample data: python -m ml_pipeline sample-data",
    )


def _mapped(
    mapping: SourceMapping,
    tables: Mapping[str, SampledTable],
    settings: Settings,
    storage: Storage,
) -> Iterator[Finding]:
    """Yield what the data say about the mapping, the later only if the former is right."""
    yield from check_tables(mapping, tables, storage.location(SOURCE))
    present: dict[TableRole, SampledTable] = {
        role: tables[name] for role, name in mapping.tables.items() if name in tables
    }
    missing = list(check_columns(mapping, present)) or list(check_each_file(settings, present))
    yield from missing
    yield from check_types(mapping, present)
    if missing or present.keys() != mapping.tables.keys():
        return
    events, objects = present["error_events"], present.get("objects")
    about_times = list(check_time(mapping, events))
    yield from about_times
    if not any(finding.status == "fault" for finding in about_times):
        yield check_period(mapping, events, settings.run.start_date, settings.run.end_date)
    if objects is not None:
        yield check_keys(mapping, objects, events)
        yield from check_duplicates(mapping, objects)
    yield from check_dimensions(mapping, present)
    yield from check_mileage(settings, events, mapping.events.get("mileage_km"))


def _static(storage: Storage, settings: Settings, events: SampledTable | None) -> Iterator[Finding]:
    catalog, finding = read_static(storage, "event_catalog")
    yield finding
    yield read_static(storage, "known_error_sets")[1]
    yield from check_static_files(storage)
    column = settings.extraction.columns.error_events.event_id
    if catalog is not None and events is not None and column in events.columns:
        yield from check_catalog(catalog, events.distinct(column).to_list())
    yield from check_event_classes(settings, catalog)
