"""The execution plan of a resumed run: what is left of the one in `pipeline.py`."""

from typing import Any

from kfp import dsl
from kfp.dsl.base_component import BaseComponent

from ml_pipeline.components.check_data_scopes.check_data_scopes import check_data_scopes_op
from ml_pipeline.components.data_extraction.data_extraction import glue_op
from ml_pipeline.components.exit_handler.exit_handler import exit_handler_op
from ml_pipeline.debug.resume import Resumption
from ml_pipeline.debug.scope_steps import SCOPE_COMPONENTS
from ml_pipeline.layout import SCOPE_STEPS


def build_resume_pipeline(resumption: Resumption) -> BaseComponent:
    """The pipeline that runs the same components, except for the steps that are finished."""
    run_id = resumption.run_id
    # Made first: KFP builds no pipeline while it builds another.
    process_from = {first: _process_from(first) for first in resumption.remaining}

    @dsl.pipeline(name="resume")
    def resume() -> None:
        """Continues a failed run."""
        with dsl.ExitHandler(exit_handler_op(run_id=run_id), name="run"):
            extraction = [glue_op(run_id=run_id)] if resumption.extract else []
            going_on = [
                process_from[first](
                    run_id=run_id, data_scopes=[str(scope) for scope in scopes]
                ).after(*extraction)
                for first, scopes in resumption.remaining.items()
            ]
            check_data_scopes_op(run_id=run_id).after(*extraction, *going_on)

    return resume


def _process_from(first: str) -> Any:
    """A pipeline that takes data scopes from one step to the end."""

    @dsl.pipeline(name=f"process-from-{first.replace('_', '-')}")
    def process(run_id: str, data_scopes: list[str]) -> None:
        with dsl.ParallelFor(data_scopes, name="data-scopes") as data_scope:
            earlier: list[Any] = []
            for name in SCOPE_STEPS[SCOPE_STEPS.index(first) :]:
                task = SCOPE_COMPONENTS[name](run_id=run_id, data_scope=data_scope)
                earlier = [task.after(*earlier)]

    return process
