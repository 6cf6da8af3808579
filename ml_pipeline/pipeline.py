"""The execution plan, and the command line that runs and ships it."""

import enum
import os
import sys
from pathlib import Path
from typing import Annotated

import typer
from kfp import compiler, dsl
from kfp.dsl.base_component import BaseComponent
from rich.console import Console

from config.load import (
    DEFAULT_ENVIRONMENT,
    ENVIRONMENT_VARIABLE,
    load_settings,
    public_overrides,
)
from config.settings import Settings
from ml_pipeline.components.check_data_scopes.check_data_scopes import check_data_scopes_op
from ml_pipeline.components.data_extraction.data_extraction import data_extraction_op
from ml_pipeline.components.exit_handler.exit_handler import exit_handler_op
from ml_pipeline.components.feature_engineering.feature_engineering import feature_engineering_op
from ml_pipeline.components.preprocessing.preprocessing import preprocessing_op
from ml_pipeline.components.set_mining.set_mining import set_mining_op
from ml_pipeline.components.setup_extraction.setup_extraction import setup_extraction_op
from ml_pipeline.components.setup_pipeline.setup_pipeline import setup_pipeline_op
from ml_pipeline.deployment.commands import Deployment
from ml_pipeline.errors import (
    ConfigurationError,
    DeploymentError,
    ParameterError,
    PipelineError,
    StorageError,
)
from ml_pipeline.local import run as local_run
from ml_pipeline.local.progress import RunProgress
from ml_pipeline.local.resume import Resumption, prepare_resume
from ml_pipeline.local.single_step import prepare_steps, run_steps
from ml_pipeline.local.summary import show_summary
from ml_pipeline.running.run_parameters import (
    RunParameters,
    parse_run_parameters,
    parse_scheduled_time,
)
from ml_pipeline.running.step import ScopeStep
from ml_pipeline.storage.keys import SCOPE_STEPS
from ml_pipeline.storage.objects import Storage


@dsl.pipeline(name="process-data-scopes")
def process_data_scopes(run_id: str, batches: list[str]) -> None:
    """Takes every data scope from extracted events to frequent error sets, batch by batch."""
    # A pipeline of its own: kfp.local cannot loop over the output of a task of the same DAG, and
    # on the cluster a loop directly inside an exit handler fails (kubeflow/pipelines#12390).
    with dsl.ParallelFor(batches, name="Batches") as batch:
        setup = setup_pipeline_op(run_id=run_id, batch=batch)
        events = preprocessing_op(run_id=run_id, batch=batch).after(setup)
        features = feature_engineering_op(run_id=run_id, batch=batch).after(events)
        set_mining_op(run_id=run_id, batch=batch).after(features)


def build_pipeline(
    scheduled_at: str, run_id: str = dsl.PIPELINE_JOB_ID_PLACEHOLDER
) -> BaseComponent:
    """The pipeline.

    Args:
        scheduled_at: ISO time at which a run is due, or Kubeflow's placeholder for it.
        run_id: Identifies the run. kfp.local would fill its placeholder with eight digits, which
            two runs on one bucket could share.
    """

    @dsl.pipeline(name="frequent-error-sets")
    def frequent_error_sets(
        model_series: str = "",
        markets: str = "",
        start_date: str = "",
        end_date: str = "",
        run_type: str = "",
        min_support: str = "",
        window_length: str = "",
    ) -> None:
        """Mines the error sets that occur most often, per model series, market and period."""
        with dsl.ExitHandler(exit_handler_op(run_id=run_id), name="Extract and mine"):
            setup = setup_extraction_op(
                run_id=run_id,
                scheduled_at=scheduled_at,
                model_series=model_series,
                markets=markets,
                start_date=start_date,
                end_date=end_date,
                run_type=run_type,
                min_support=min_support,
                window_length=window_length,
            )
            extraction = data_extraction_op(run_id=run_id).after(setup)
            scopes = process_data_scopes(run_id=run_id, batches=setup.output).after(extraction)
            scopes.set_display_name("Data scopes")
            check_data_scopes_op(run_id=run_id).after(scopes)

    return frequent_error_sets


def build_resume_pipeline(resumption: Resumption) -> BaseComponent:
    """Return the pipeline of a resumed run: the plan is there, finished steps skip themselves."""
    run_id = resumption.run_id

    @dsl.pipeline(name="resume")
    def resume() -> None:
        """Continues a failed run."""
        with dsl.ExitHandler(exit_handler_op(run_id=run_id), name="Extract and mine"):
            extraction = [data_extraction_op(run_id=run_id)] if resumption.extract else []
            scopes = process_data_scopes(run_id=run_id, batches=list(resumption.batches))
            check_data_scopes_op(run_id=run_id).after(scopes.after(*extraction))

    return resume


class Action(enum.StrEnum):
    """What the command line can do."""

    local = "local"
    step = "step"
    resume = "resume"
    compile = "compile"
    update = "update"
    run = "run"
    schedule = "schedule"


HELP = """\
local: run the compiled pipeline on this machine. step: run one step of a run again, on a copy of
its inputs, as plain Python. resume: continue a failed local run. compile: write pipeline.yaml and
the zip file for Kubeflow. update: upload a version to Kubeflow if something changed. run: start a
run on Kubeflow. schedule: show what differs from config/schedules.yaml."""

GOES_WITH = {
    "parameters": {Action.local, Action.run},
    "scheduled_at": {Action.local},
    "run_id": {Action.step, Action.resume},
    "step": {Action.step},
    "scope": {Action.step},
    "to_domain": {Action.step},
    "output": {Action.compile},
    "dry_run": {Action.update},
    "version": {Action.run},
    "wait": {Action.run},
    "apply": {Action.schedule},
}
"""The types that an option has a meaning for; any other option goes with all of them."""

EPILOG = (
    "Run parameters (--param name=value; an empty one stands for the configured value):\n\n"
    + (
        "\n\n".join(
            f"{name}: {field.description}" for name, field in RunParameters.model_fields.items()
        )
    )
)
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command(epilog=EPILOG)
def main(  # noqa: PLR0913, PLR0917 -- one for each option
    context: typer.Context,
    action: Annotated[Action, typer.Option("--type", help=HELP)],
    environment: Annotated[
        str | None,
        typer.Option(
            "--env",
            help="Settings to use: config/environments/<env>.yaml. "
            "Default: ML_PIPELINE_ENV, else local.",
        ),
    ] = None,
    parameters: Annotated[
        list[str] | None,
        typer.Option(
            "--param", metavar="NAME=VALUE", help="local, run: a run parameter; can be repeated."
        ),
    ] = None,
    scheduled_at: Annotated[
        str,
        typer.Option(help="local: ISO time at which a recurring run is due. Default: now."),
    ] = "",
    output: Annotated[
        Path | None, typer.Option(help="compile: folder of the files. Default: build.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="update: only say what for.")] = False,
    version: Annotated[
        str, typer.Option(help="run: the version. Default: the newest of the environment.")
    ] = "",
    wait: Annotated[bool, typer.Option("--wait", help="run: follow it to its end.")] = False,
    apply: Annotated[bool, typer.Option("--apply", help="schedule: make it so.")] = False,
    run_id: Annotated[str, typer.Option(help="step, resume: the run.")] = "",
    step: Annotated[
        str, typer.Option(help=f"step: the step to run, one of {', '.join(SCOPE_STEPS)}.")
    ] = "",
    scope: Annotated[
        str,
        typer.Option(
            help="step: a data scope of the run. Default: those that failed at the step, else all."
        ),
    ] = "",
    to_domain: Annotated[
        str, typer.Option(help="step: the domain that the inputs are copied to.")
    ] = "playground",
) -> None:
    """Mines the error sets that occur most often: runs the pipeline, whole or in part.

    Exit code 0: the run, or what else was asked for, succeeded; 1: the run failed; 2: the command,
    a run parameter or a setting is wrong and nothing was started; 3: the pipeline cannot be
    compiled, or Kubeflow refused or cannot be reached.
    """
    console = Console(file=sys.stdout, width=None if sys.stdout.isatty() else 120)
    prepared: list[ScopeStep] = []
    try:
        _refuse_options_of_others(context, action)
        texts = _read_parameters(parameters or [])
        local_run.share_with_tasks(environment)
        settings = load_settings(environment)
        if action in (Action.local, Action.run):
            parsed = parse_run_parameters(texts, settings.run)
            due = parse_scheduled_time(scheduled_at)
            parsed.data_scopes(due, settings.run)
        deployment = _deployment(settings)
        match action:
            case Action.local:
                new_id = local_run.new_run_id()
                pipeline = build_pipeline(scheduled_at.strip() or due.isoformat(), new_id)
                succeeded = _run_locally(new_id, pipeline, texts, settings, console)
            case Action.step:
                prepared = prepare_steps(settings, step, run_id, scope, to_domain)
                succeeded = True
            case Action.resume:
                resumption = prepare_resume(settings, run_id)
                console.print(str(resumption), soft_wrap=True, highlight=False, markup=False)
                pipeline = build_resume_pipeline(resumption)
                succeeded = _run_locally(resumption.run_id, pipeline, {}, settings, console)
            case Action.compile:
                succeeded = deployment.compile(output)
            case Action.update:
                succeeded = deployment.update(dry_run=dry_run)
            case Action.run:
                succeeded = deployment.run(texts, version=version or None, wait=wait)
            case Action.schedule:
                succeeded = deployment.schedule(apply=apply)
    except PipelineError as error:
        Console(stderr=True).print(str(error), style="red", soft_wrap=True, markup=False)
        raise typer.Exit(3 if isinstance(error, DeploymentError) else 2) from error
    run_steps(prepared, console)  # out of the block above: a debugger must see what they raise
    raise typer.Exit(0 if succeeded else 1)


def _refuse_options_of_others(context: typer.Context, action: Action) -> None:
    """Nobody shall believe that an option had an effect."""
    refused = []
    for parameter in context.command.params:
        types = GOES_WITH.get(parameter.name or "", {action})
        source = context.get_parameter_source(parameter.name or "")
        if action not in types and source and source.name == "COMMANDLINE":
            refused.append(
                f"{parameter.opts[0]} goes with --type {' or '.join(sorted(types))} only"
            )
    if refused:
        raise ConfigurationError("; ".join([*refused, "nothing was done."]))


def _deployment(settings: Settings) -> Deployment:
    return Deployment(
        build=lambda: build_pipeline(dsl.PIPELINE_JOB_SCHEDULE_TIME_UTC_PLACEHOLDER),
        settings=settings,
        environment=os.environ.get(ENVIRONMENT_VARIABLE, DEFAULT_ENVIRONMENT),
        overrides=public_overrides(os.environ),
        console=Console(soft_wrap=True),
    )


def _read_parameters(assignments: list[str]) -> dict[str, str]:
    pairs = {text: text.partition("=") for text in assignments}
    malformed = [text for text, (name, equals, _) in pairs.items() if not (name.strip() and equals)]
    if malformed:
        raise ParameterError([f"'{text}' is not written as name=value" for text in malformed])
    return {name.strip(): value for name, _, value in pairs.values()}


def _run_locally(
    run_id: str,
    pipeline: BaseComponent,
    texts: dict[str, str],
    settings: Settings,
    console: Console,
) -> bool:
    """Compiles a pipeline, runs it here and shows what came of it.

    The streams are redirected during the run, so the console must keep hold of the real one.
    """
    folder = local_run.new_run_folder(run_id)
    log = folder / local_run.LOG_NAME
    package = folder / "pipeline.yaml"
    compiler.Compiler().compile(pipeline, str(package))
    try:
        with RunProgress(console, run_id) as progress:
            succeeded = local_run.run_compiled(package, texts, folder, progress.on_event)
    except KeyboardInterrupt as error:
        message = f"Interrupted: run {run_id} publishes nothing.\nSee {log}"
        console.print(message, style="red", soft_wrap=True, markup=False)
        raise typer.Exit(130) from error
    try:
        show_summary(console, Storage.from_settings(settings.storage), run_id, log)
    except StorageError as error:
        message = f"The run published nothing: {error}\nSee {log}"
        console.print(message, style="red", soft_wrap=True, markup=False)
        return False
    return succeeded


if __name__ == "__main__":
    app()
