"""The windows of a run, counted one by one, are those of its table and of its report."""

from collections import Counter
from datetime import date, timedelta

import polars as pl

from ml_pipeline.local.in_process import run_in_process
from ml_pipeline.results import read_file, read_result
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, build_tables, write_sample
from tests.conftest import settings_for
from tests.pages import Page
from tests.unit_tests.sample_data.oracle import windows_of

SCOPE = DataScope(("G20", "DE"), date(2026, 8, 10), date(2026, 8, 24))
TEXTS = {
    "model_series": "G20",
    "markets": "DE",
    "start_date": "2026-08-10",
    "end_date": "2026-08-24",
}
SPEC = SampleSpec.one_scope(weeks=2, events=20_000)


def test_windows_of_sample_data_are_those_counted_by_hand(file_root: str) -> None:
    settings = settings_for(file_root)
    storage = Storage.from_settings(settings.storage)
    write_sample(storage, SPEC)

    run = run_in_process("counted", TEXTS, settings=settings)

    table = read_result(storage, run, "window_distribution")
    sizes, lengths = (table.filter(measure=measure) for measure in ("size", "length"))
    windows = windows_of(build_tables(SPEC), SCOPE)
    by_size = Counter(len({event_id for _, _, event_id in window}) for window in windows)
    assert dict(sizes.select("up_to", "windows").rows()) == by_size
    distances = [window[-1][1] - window[0][1] for window in windows]
    for up_to in lengths["up_to"]:
        within = sum(distance <= timedelta(seconds=up_to) for distance in distances)
        counted = lengths.filter(pl.col("up_to") <= up_to)["windows"].sum()
        assert counted == within, up_to
    kpis = read_result(storage, run, "kpis").filter(step="feature_engineering", kpi="windows")
    assert sizes["windows"].sum() == lengths["windows"].sum() == kpis["value"].item()

    page = Page(read_file(run.run_id, None, "report.html", storage=storage).decode())
    labels = [attributes.get("aria-label") or "" for _, attributes in page.elements]
    for measure, rows in (("size", sizes), ("length", lengths)):
        (label,) = (each for each in labels if each.startswith(f"Windows by {measure}, {SCOPE}"))
        bars = label.partition(": ")[2].removesuffix(" windows").split(" windows, ")
        assert [bar.rpartition(" ")[2] for bar in bars] == [f"{n:,}" for n in rows["windows"]]
