"""The commands that ship the pipeline to Kubeflow, and start and schedule it there."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from kfp import dsl
from kfp.dsl.base_component import BaseComponent
from rich.console import Console

from config.load import (
    DEFAULT_ENVIRONMENT,
    ENVIRONMENT_VARIABLE,
    load_settings,
    public_overrides,
)
from ml_pipeline.deployment.commands import Deployment
from ml_pipeline.running.command_line import (
    Environment,
    Parameters,
    checked_parameters,
    readable_errors,
)


@dataclass(frozen=True)
class DeploymentCommands:
    """The commands, one method each.

    Attributes:
        build_pipeline: Makes the execution plan from Kubeflow's placeholder for the time at which a
            run is due.
    """

    build_pipeline: Callable[[str], BaseComponent]

    def compile(
        self,
        output: Annotated[
            Path | None, typer.Option(metavar="FOLDER", help="Where to write. Default: build.")
        ] = None,
        environment: Environment = None,
    ) -> None:
        """Write pipeline.yaml and the zip file for Kubeflow."""
        with readable_errors():
            self._deployment(environment).compile(output)

    def update(
        self,
        dry_run: Annotated[
            bool, typer.Option("--dry-run", help="Only say what would be uploaded.")
        ] = False,
        environment: Environment = None,
    ) -> None:
        """Upload a version to Kubeflow if something changed."""
        with readable_errors():
            self._deployment(environment).update(dry_run=dry_run)

    def start(
        self,
        parameters: Parameters = None,
        version: Annotated[
            str,
            typer.Option(metavar="NAME", help="A version. Default: the newest of the environment."),
        ] = "",
        wait: Annotated[bool, typer.Option("--wait", help="Follow the run to its end.")] = False,
        environment: Environment = None,
    ) -> None:
        """Start a run on Kubeflow."""
        with readable_errors():
            deployment = self._deployment(environment)
            now, defaults = datetime.now(UTC), deployment.settings.run
            texts = checked_parameters(parameters or [], now, defaults)
            succeeded = deployment.start(texts, version=version or None, wait=wait)
        raise typer.Exit(0 if succeeded else 1)

    def schedule(
        self,
        apply: Annotated[bool, typer.Option("--apply", help="Make the changes.")] = False,
        environment: Environment = None,
    ) -> None:
        """Show what differs from config/schedules.yaml."""
        with readable_errors():
            self._deployment(environment).schedule(apply=apply)

    def _deployment(self, environment: str | None) -> Deployment:
        return Deployment(
            build=partial(self.build_pipeline, dsl.PIPELINE_JOB_SCHEDULE_TIME_UTC_PLACEHOLDER),
            settings=load_settings(environment),
            environment=environment or os.environ.get(ENVIRONMENT_VARIABLE, DEFAULT_ENVIRONMENT),
            overrides=public_overrides(os.environ),
            console=Console(soft_wrap=True),
        )
