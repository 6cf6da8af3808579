"""Results of published runs, for notebooks, tests and people.

Every function starts from the manifests of published runs, so unpublished runs stay invisible:

    from ml_pipeline import results
    results.runs()
    results.error_sets(run=results.latest_run(), scope="G20/DE")
    results.compare("1a2b3c4d", "5e6f7a8b")

`python -m ml_pipeline results` offers the same on the command line.
"""

from ml_pipeline.results.comparison import compare, compare_table, paired_scopes
from ml_pipeline.results.export import export
from ml_pipeline.results.files import files, read_file
from ml_pipeline.results.leading import leading_error_sets
from ml_pipeline.results.tables import (
    error_sets,
    kpis,
    latest_run,
    read_result,
    result_table,
    runs,
)

__all__ = [
    "compare",
    "compare_table",
    "error_sets",
    "export",
    "files",
    "kpis",
    "latest_run",
    "leading_error_sets",
    "paired_scopes",
    "read_file",
    "read_result",
    "result_table",
    "runs",
]
