"""The execution plan, and the options that ship it: `python -m ml_pipeline.pipeline --type X`."""

import argparse
import runpy
import sys
from collections.abc import Sequence

from kfp import dsl
from kfp.dsl.base_component import BaseComponent

from config.settings import Settings
from ml_pipeline.components.check_data_scopes.check_data_scopes import check_data_scopes_op
from ml_pipeline.components.data_extraction.data_extraction import data_extraction_op
from ml_pipeline.components.exit_handler.exit_handler import exit_handler_op
from ml_pipeline.components.setup_extraction.setup_extraction import setup_extraction_op
from ml_pipeline.running.discovery import scope_component
from ml_pipeline.running.form import to_slots, with_texts
from ml_pipeline.running.run_parameters import parameters_of

SCOPE_STEPS = (
    "setup_pipeline",
    "preprocessing",
    "feature_engineering",
    "set_mining",
)
"""The steps of each data scope, in order: a step is its folder in components/ and its line here."""
RUN_STEPS = ("setup_extraction", "data_extraction", "check_data_scopes")
"""The steps of the whole run, in the order in which `build_pipeline` wires them."""


@dsl.pipeline(name="process-data-scopes")
def process_data_scopes(run_id: str, batches: list[str]) -> None:
    """Take every data scope from extracted events to frequent error sets, batch by batch."""
    # A pipeline of its own: kfp.local cannot loop over the output of a task of the same DAG, and
    # on the cluster a loop directly inside an exit handler fails (kubeflow/pipelines#12390).
    with dsl.ParallelFor(batches, name="Batches") as batch:
        before: list[dsl.PipelineTask] = []
        for step in SCOPE_STEPS:
            before = [scope_component(step)(run_id=run_id, batch=batch).after(*before)]


def build_pipeline(
    settings: Settings, scheduled_at: str, run_id: str = dsl.PIPELINE_JOB_ID_PLACEHOLDER
) -> BaseComponent:
    """Return the pipeline of a run.

    Args:
        settings: The settings; the dimensions determine the run parameters.
        scheduled_at: ISO time at which a run is due, or Kubeflow's placeholder for it.
        run_id: Identifies the run. kfp.local would fill its placeholder with eight digits, which
            two runs on one bucket could share.
    """

    @dsl.pipeline(name="frequent-error-sets")
    @with_texts(parameters_of(settings).model_fields)
    def frequent_error_sets(**parameters: str) -> None:
        """Mines the error sets that occur most often in each data scope."""
        with dsl.ExitHandler(exit_handler_op(run_id=run_id), name="Extract and mine"):
            setup = setup_extraction_op(
                run_id=run_id,
                scheduled_at=scheduled_at,
                run_steps=list(RUN_STEPS),
                scope_steps=list(SCOPE_STEPS),
                **to_slots(parameters, settings),
            )
            extraction = data_extraction_op(run_id=run_id).after(setup)
            scopes = process_data_scopes(run_id=run_id, batches=setup.output).after(extraction)
            scopes.set_display_name("Data scopes")
            check_data_scopes_op(run_id=run_id).after(scopes)

    return frequent_error_sets


def build_resume_pipeline(run_id: str, batches: Sequence[str], extract: bool) -> BaseComponent:
    """Return the pipeline of a resumed run: the plan is there, finished steps skip themselves.

    Args:
        run_id: Id of the resumed run.
        batches: The batches with data scopes that go on, as the loop passes them.
        extract: Whether units have to be extracted first.
    """

    @dsl.pipeline(name="resume")
    def resume() -> None:
        """Continue a failed run."""
        with dsl.ExitHandler(exit_handler_op(run_id=run_id), name="Extract and mine"):
            extraction = [data_extraction_op(run_id=run_id)] if extract else []
            scopes = process_data_scopes(run_id=run_id, batches=list(batches))
            check_data_scopes_op(run_id=run_id).after(scopes.after(*extraction))

    return resume


TYPES = {
    "local": "run",
    "step": "step",
    "resume": "resume",
    "compile": "compile",
    "update": "update",
    "run": "start",
    "schedule": "schedule",
}
"""The command of `python -m ml_pipeline` that each `--type` stands for."""


def to_command(arguments: Sequence[str]) -> list[str]:
    """Return the command that `--type X …` stands for; the other options are those of the command.

    Args:
        arguments: The arguments of `python -m ml_pipeline.pipeline`.
    """
    parser = argparse.ArgumentParser(
        prog="python -m ml_pipeline.pipeline", allow_abbrev=False, add_help=False
    )
    parser.add_argument("--type", choices=TYPES, required="--help" not in arguments)
    chosen, others = parser.parse_known_args(arguments)
    return [TYPES[chosen.type], *others] if chosen.type else others


if __name__ == "__main__":
    sys.argv[1:] = to_command(sys.argv[1:])
    runpy.run_module("ml_pipeline", run_name="__main__")
