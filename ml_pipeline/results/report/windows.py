"""What a report says of windows: how many have which size and length."""

from collections.abc import Sequence
from typing import Any

from ml_pipeline.results.report import charts
from ml_pipeline.results.report.run_facts import RunFacts, counted
from ml_pipeline.results.tables import read_scope_result
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.tables import table_names

TABLE = "window_distribution"


def window_charts(run: RunFacts, scope: DataScope) -> Sequence[tuple[str, charts.Chart]]:
    """Return the title and the chart of each distribution of the windows of a data scope.

    Empty if none is published, as in runs of earlier versions.
    """
    if TABLE not in table_names("results"):
        return []
    table = read_scope_result(run.storage, run.manifest, scope, TABLE)
    drawn = []
    for (measure,), bins in table.group_by("measure", maintain_order=True):
        windows = {_label(row): row["windows"] for row in bins.iter_rows(named=True)}
        title = f"Windows by {measure}"
        drawn.append((title, charts.bars(windows, f"{title}, {scope}", "windows")))
    return drawn


def _label(row: dict[str, Any]) -> str:
    """Return which values are in a bin; a bin of sizes may have only one."""
    above, up_to, unit = row["above"], row["up_to"], row["unit"]
    if up_to is None:
        return f"above {above:,g} {unit}"
    if row["measure"] == "size" and up_to - (above or 0) == 1:
        return counted(int(up_to), "event")
    return f"{up_to:,g} {unit}" if above is None else f"{above:,g} to {up_to:,g} {unit}"
