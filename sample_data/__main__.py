"""Command line of the sample data: `python -m sample_data`."""

from typing import Annotated

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from config.load import load_settings
from ml_pipeline.errors import PipelineError
from ml_pipeline.storage.objects import Storage
from sample_data.spec import SampleSpec
from sample_data.truth import Sample
from sample_data.write import ensure_sample, holds_source_data

_DEFAULT = SampleSpec()
_MANY_EVENTS = 5_000_000

app = typer.Typer(add_completion=False)


@app.command()
def main(
    events: Annotated[
        int, typer.Option(min=1, help="Distinct events; about 46 % more rows. Up to 100000000.")
    ] = _DEFAULT.events,
    seed: Annotated[
        int, typer.Option(min=0, help="The same seed and size give the same bytes.")
    ] = _DEFAULT.seed,
    weeks: Annotated[
        int, typer.Option(min=1, max=520, help=f"Length of the period, which ends {_DEFAULT.end}.")
    ] = _DEFAULT.weeks,
    if_missing: Annotated[
        bool,
        typer.Option("--if-missing", help="Keep existing source data, never write to buckets."),
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Delete other source, static and extracted data first.")
    ] = False,
) -> None:
    """Write sample data: vehicles, their error events, fault codes and known error sets.

    The tables are written to pipeline_input/source and pipeline_input/static in the storage and
    domain of the settings (config/; ML_PIPELINE_ENV, ML_PIPELINE_STORAGE__ROOT and
    ML_PIPELINE_STORAGE__DOMAIN override them). They contain planted error sets, which sample.json
    in pipeline_input/source lists with their frequencies. An equal existing sample is kept; other
    data is never touched without --force.
    """
    console, errors = Console(), Console(stderr=True)
    try:
        spec = SampleSpec(events=events, seed=seed, weeks=weeks)
        storage = Storage.from_settings(load_settings().storage)
        if if_missing and (not storage.is_local or holds_source_data(storage)):
            # A bucket is only filled on explicit request.
            message = f"Source data in {storage.uri}: kept."
            console.print(message, markup=False, soft_wrap=True)
            return
        sample, written = _with_progress(storage, spec, force=force, console=errors)
    except (PipelineError, ValidationError) as error:
        errors.print(str(error), style="red", markup=False, soft_wrap=True)
        raise typer.Exit(1) from error
    state = "written" if written else "up to date, nothing to do"
    console.print(f"Sample data in {storage.uri}: {state}.", markup=False, soft_wrap=True)
    console.print(_summary(sample), markup=False, soft_wrap=True)


def _with_progress(
    storage: Storage, spec: SampleSpec, *, force: bool, console: Console
) -> tuple[Sample, bool]:
    columns = (
        TextColumn("Writing events"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    quiet = spec.events < _MANY_EVENTS
    with Progress(*columns, console=console, transient=True, disable=quiet) as progress:
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


if __name__ == "__main__":
    app(prog_name="python -m sample_data")
