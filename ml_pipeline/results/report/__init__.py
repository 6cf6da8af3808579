"""What people look at after a run: a page, a summary in Markdown, and numbers to compare.

All are made from the published tables alone, so they can be made for any published run. What they
say of error sets is in `findings.py`, `set_sections.py` and `templates/sets.html`; a project
without the table of error sets has the parts about the run only.
"""

from ml_pipeline.results.report.page import run_report
from ml_pipeline.results.report.summary import run_metrics, summary_markdown

__all__ = ["METRICS", "REPORT", "SUMMARY", "run_metrics", "run_report", "summary_markdown"]

REPORT = "report.html"
"""Name of the page among the published files of a run."""
SUMMARY = "summary.md"
"""Name of the summary among them."""
METRICS = "metrics.json"
"""Name of the figures among them, an object of names and numbers."""
