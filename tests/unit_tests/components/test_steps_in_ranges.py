"""The steps that take the objects in turns yield what they would yield for all at once."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from config.settings import Settings
from ml_pipeline.components.set_mining import distinct_sets
from ml_pipeline.components.set_mining.set_mining import set_mining
from ml_pipeline.storage import object_ranges
from tests.conftest import settings_for
from tests.data_steps import DATA_STEPS, RULES, Row, Steps, any_rows, lay_out, outcome

STEPS: Steps = DATA_STEPS | {
    "set_mining": (set_mining, ("frequent_error_sets", "association_rules"))
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("ranges")


@pytest.fixture
def config(root: Path) -> Settings:
    return settings_for(root.as_uri())


@pytest.fixture
def small_ranges(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(object_ranges, "ROWS_PER_RANGE", 3)


@settings(max_examples=25, deadline=None)
@given(
    rows=any_rows,
    rows_per_range=st.integers(1, 12),
    trigger=st.booleans(),
    by=st.sampled_from(["time", "mileage"]),
    kind=st.sampled_from(["anchored", "session"]),
)
def test_ranges_of_any_size_change_nothing(
    root: Path, rows: list[Row], rows_per_range: int, trigger: bool, by: str, kind: str
) -> None:
    config = settings_for((root / "any").as_uri())
    rules = {
        "preprocessing": RULES["preprocessing"] | ({} if trigger else {"trigger": None}),
        "feature_engineering": RULES["feature_engineering"]
        | {"window_by": by, "window_kind": kind},
        "set_mining": RULES["set_mining"],
    }
    found = []
    for size in (1_000, rows_per_range):
        lay_out(config, rules, rows)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(object_ranges, "ROWS_PER_RANGE", size)
            patch.setattr(distinct_sets, "CELLS_AT_ONCE", size)
            found.append(outcome(config, STEPS))

    (whole, whole_ends), (ranged, ranged_ends) = found
    assert ranged_ends == whole_ends
    assert ranged.keys() == whole.keys()
    for name, table in whole.items():
        assert_frame_equal(ranged[name], table)


def test_windows_are_numbered_through_all_ranges(config: Settings, small_ranges: None) -> None:
    events: list[Row] = [
        ("r1", f"vin{number}", code, 0, 1.0) for number in range(4) for code in ("P1", "P2")
    ]
    lay_out(config, RULES, events)

    tables, ends = outcome(config, STEPS)

    assert tables["error_sets"].select("window_id", "object_id").rows() == [
        (number, f"vin{number}") for number in range(4)
    ]
    assert ends["feature_engineering"][1]["mean set size"] == 2
    assert ends["preprocessing"][1]["objects"] == 4


def test_event_that_is_rare_in_every_range_but_common_in_all_stays(
    config: Settings, small_ranges: None
) -> None:
    events: list[Row] = [("r1", f"vin{number}", "P1", 0, 1.0) for number in range(9)]
    lay_out(config, RULES, [*events, ("r1", "vin9", "P9", 0, 1.0)])

    tables, ends = outcome(config, STEPS)

    assert tables["events"]["object_id"].to_list() == [f"vin{number}" for number in range(9)]
    assert ends["preprocessing"][1]["dropped: rare events"] == 1
