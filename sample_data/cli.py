"""The command that writes sample data."""

from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from config.load import load_settings
from ml_pipeline.running.command_line import Environment, readable_errors
from ml_pipeline.running.terminal import terminal
from ml_pipeline.storage.objects import Storage
from sample_data.spec import SampleSpec
from sample_data.truth import Sample
from sample_data.write import ensure_sample, holds_source_data

_DEFAULT = SampleSpec()
_MANY_EVENTS = 5_000_000


def write_sample_data(
    events: Annotated[
        int, typer.Option(min=1, metavar="NUMBER", help="Distinct events, up to 100000000.")
    ] = _DEFAULT.events,
    seed: Annotated[
        int,
        typer.Option(
            min=0, max=2**63 - 1, metavar="NUMBER", help="Same seed and size, same bytes."
        ),
    ] = _DEFAULT.seed,
    weeks: Annotated[
        int, typer.Option(min=1, max=520, metavar="NUMBER", help=f"Length, ends {_DEFAULT.end}.")
    ] = _DEFAULT.weeks,
    if_missing: Annotated[
        bool, typer.Option("--if-missing", help="Leave existing data alone, and any bucket.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="First delete source, static and extracted data.")
    ] = False,
    environment: Environment = None,
) -> None:
    """Write sample data with error sets planted in it.

    Vehicles, their error events, fault codes and known error sets go to pipeline_input/source and
    pipeline_input/static in the storage and domain that the settings name
    (ML_PIPELINE_STORAGE__ROOT and ML_PIPELINE_STORAGE__DOMAIN override them). sample.json in
    pipeline_input/source says which error sets are planted and how often. About 46 % more rows than
    events are written. A sample that is there already is left alone; other data is never touched
    without --force.
    """
    with readable_errors():
        spec = SampleSpec(events=events, seed=seed, weeks=weeks)
        storage = Storage.from_settings(load_settings(environment).storage)
        if if_missing:
            write_if_missing(storage, spec)
        else:
            _write(storage, spec, force=force)


def write_if_missing(storage: Storage, spec: SampleSpec = _DEFAULT) -> None:
    """Write sample data into a folder without source data; a bucket is only filled on request."""
    if storage.is_local and not holds_source_data(storage):
        _write(storage, spec)
    else:
        _print(f"Source data in {storage.uri}: kept.")


def _write(storage: Storage, spec: SampleSpec, *, force: bool = False) -> None:
    sample, written = _with_progress(storage, spec, force=force)
    state = "written" if written else "there already, nothing to do"
    _print(f"Sample data in {storage.uri}: {state}.")
    _print(_summary(sample))


def _print(text: str) -> None:
    terminal().print(text, markup=False, soft_wrap=True)


def _with_progress(storage: Storage, spec: SampleSpec, *, force: bool) -> tuple[Sample, bool]:
    columns = (
        TextColumn("Writing events"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    errors, quiet = terminal(stderr=True), spec.events < _MANY_EVENTS
    with Progress(*columns, console=errors, transient=True, disable=quiet) as progress:
        task = progress.add_task("events", total=spec.events)
        return ensure_sample(
            storage,
            spec,
            force=force,
            progress=lambda events: progress.update(task, completed=events),
        )


def _summary(sample: Sample) -> str:
    spec = sample.spec
    return (
        f"{spec.events:,} events ({sample.mess.rows:,} rows) of {sample.objects:,} objects, "
        f"{spec.start} to {spec.end}, {len(sample.planted)} planted error sets."
    )
