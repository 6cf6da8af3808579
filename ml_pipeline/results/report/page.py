"""The report of a run: one HTML file that asks no host for anything."""

import base64
import hashlib

from markupsafe import Markup

from ml_pipeline.results.report import bounds, set_sections
from ml_pipeline.results.report.findings import SetFacts
from ml_pipeline.results.report.rendering import render, source
from ml_pipeline.results.report.run_facts import RunFacts
from ml_pipeline.results.report.windows import window_charts
from ml_pipeline.results.tables import has_error_sets
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.objects import Storage


def run_report(storage: Storage, manifest: RunManifest) -> bytes:
    """Return the report of a run as HTML in UTF-8.

    It works offline and in a frame without an origin; the only script that it allows is its own.

    Args:
        storage: Storage of the run.
        manifest: Manifest of the run; the table `run_info` is not needed.

    Raises:
        DataContractError: A published table was changed.
        ObjectNotFoundError: A published table is gone.
    """
    run = RunFacts(storage, manifest)
    sets = SetFacts(storage, manifest) if has_error_sets() else None
    changes = set_sections.significant_changes(sets) if sets else None
    script = source("findings.js").strip()
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    page = render(
        "page.html",
        run=run,
        manifest=manifest,
        sets=sets,
        changes=changes,
        findings=set_sections.findings_json(sets) if sets else None,
        sections=set_sections,
        window_charts=window_charts,
        bounds=bounds,
        style=Markup(source("style.css")),  # noqa: S704 -- a file of ours
        script=Markup(script),  # noqa: S704
        script_digest=digest,
    )
    return page.encode()
