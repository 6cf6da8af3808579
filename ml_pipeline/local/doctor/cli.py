"""The command that examines settings, storage and data, and proposes settings."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Annotated

import typer

from config.settings import Settings
from config.variables import DEFAULT_ENVIRONMENT, ENVIRONMENT_VARIABLE
from ml_pipeline.running.command_line import Environment, readable_errors
from ml_pipeline.running.findings import Chapter


@dataclass(frozen=True)
class DoctorCommand:
    """Command that examines the project.

    Attributes:
        checkup: Checks of what an environment in the cloud needs.
    """

    checkup: Callable[[Settings], Iterable[Chapter]]

    def doctor(
        self,
        write: Annotated[
            bool, typer.Option("--write", help="Write the proposed settings into the file.")
        ] = False,
        clean: Annotated[
            bool,
            typer.Option("--clean", help="Delete what failed and killed runs left long ago."),
        ] = False,
        environment: Environment = None,
    ) -> None:
        """Look at settings, storage and data; propose settings.

        It says what is right, what is wrong and what to write. With --env, Kubeflow too.
        """
        # Here, because no other command needs what looks at data.
        from ml_pipeline.local.doctor.visit import visit

        given = environment or os.environ.get(ENVIRONMENT_VARIABLE)
        with readable_errors():
            checkup = self.checkup if given else None
            is_fit = visit(given or DEFAULT_ENVIRONMENT, checkup, write=write, clean=clean)
        raise typer.Exit(0 if is_fit else 1)
