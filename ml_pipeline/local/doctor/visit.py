"""A visit to the doctor: examination, proposal, and what is shown and written of both."""

import sys
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import Path

from rich.console import Console

from config.variables import DEFAULT_ENVIRONMENT
from ml_pipeline.local.doctor.base_checks import (
    check_settings,
    environment_file,
    shipped_dimensions,
)
from ml_pipeline.local.doctor.cleaning import clean_storage
from ml_pipeline.local.doctor.examination import Checkup, Report, examine
from ml_pipeline.local.doctor.page import show_chapters, show_outcome
from ml_pipeline.local.doctor.proposal import Proposal
from ml_pipeline.local.doctor.settings_text import as_settings, to_text, write_into
from ml_pipeline.running.findings import Chapter
from ml_pipeline.running.terminal import terminal


def visit(
    environment: str, checkup: Checkup | None, *, write: bool = False, clean: bool = False
) -> bool:
    """Examine an environment, show the findings and a proposal, and write it if asked to.

    Args:
        environment: Name of the environment.
        checkup: Checks of what an environment in the cloud needs.
        write: Whether to write the proposed settings, and to examine them then.
        clean: Whether to delete what runs left behind, if the settings are valid.

    Returns:
        Whether nothing stands in the way of a run.

    Raises:
        ConfigurationError: The proposed settings cannot be written.
    """
    console = terminal(file=sys.stdout, width=None if sys.stdout.isatty() else 120)
    report = _examine(console, environment, checkup)
    if report.proposal and write:
        _write(console, environment, report.proposal)
        report = _examine(console, environment, checkup)
    chapters = [*report.chapters, *(_clean(environment) if clean else ())]
    show_chapters(console, chapters)
    if report.proposal:
        option = f" --env {environment}" if environment != DEFAULT_ENVIRONMENT else ""
        _show_proposal(console, environment_file(environment), option, report.proposal)
    show_outcome(console, chapters)
    return not any(chapter.has_fault for chapter in chapters)


def _clean(environment: str) -> Iterator[Chapter]:
    settings, _ = check_settings(environment)
    if settings:
        yield clean_storage(settings)


def _examine(console: Console, environment: str, checkup: Checkup | None) -> Report:
    with console.status("Looking at settings, storage and data …"):
        return examine(environment, checkup)


def _write(console: Console, environment: str, proposal: Proposal) -> None:
    path = Path(str(environment_file(environment)))
    write_into(path, as_settings(proposal, shipped_dimensions()))
    console.print(f"Wrote {path}", style="green", soft_wrap=True, markup=False)
    show_chapters(console, [Chapter("Please check", proposal.doubts)])


def _show_proposal(console: Console, path: Traversable, option: str, proposal: Proposal) -> None:
    console.print("Settings that fit these tables", style="bold")
    show_chapters(console, [Chapter("Please check", proposal.doubts)])
    text = to_text(as_settings(proposal, shipped_dimensions()))
    console.print(
        f"To write them: python -m ml_pipeline doctor{option} --write\n"
        f"Or put this into {path}:\n\n{text}",
        soft_wrap=True,
        markup=False,
        highlight=False,
    )
