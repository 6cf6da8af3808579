import math
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.settings import RuleSettings, SetMiningSettings
from itemset_mining import MiningError, database
from ml_pipeline.components.set_mining import distinct_sets, search, steps
from ml_pipeline.errors import SetMiningError, TooManySetsError
from ml_pipeline.storage.tables import load_schema

ERROR_SETS = pl.Schema({"object_id": pl.String(), "event_ids": pl.List(pl.String())})
ADDED = ("run_id", "data_scope")
STATIC_COLUMNS = ("names", "known_status", "known_pattern_ids")
FOUR_WINDOWS = [("vin1", "AB"), ("vin1", "ABC"), ("vin2", "ABC"), ("vin3", "CD")]


def error_sets(windows: Sequence[tuple[str, str]]) -> pl.LazyFrame:
    """One row a window: the object and its events, each a letter."""
    rows = [(object_id, sorted(events)) for object_id, events in windows]
    return pl.LazyFrame(rows, ERROR_SETS, orient="row")


def mining(min_support: float, **others: Any) -> SetMiningSettings:
    values = {
        "max_set_size": 8,
        "max_sets": 1_000,
        "on_too_many_sets": "fail",
        "rules": RuleSettings(min_confidence=0, max_q_value=1),
    }
    return SetMiningSettings.model_validate({**values, "min_support": min_support, **others})


def frequent(windows: pl.LazyFrame, chosen: SetMiningSettings, min_size: int = 2) -> pl.DataFrame:
    return whole(steps.frequent_error_sets(steps.mine_error_sets(windows, chosen), min_size))


def whole(parts: Iterable[pl.DataFrame]) -> pl.DataFrame:
    return pl.concat(parts)


def columns_of(table: str, *left_out: str) -> pl.Schema:
    """The columns of a result table without those that a step adds later."""
    columns = load_schema(table).polars
    return pl.Schema({name: columns[name] for name in columns if name not in (*ADDED, *left_out)})


def column(frame: pl.DataFrame, name: str) -> dict[str, Any]:
    """The values of a column by the letters of the set."""
    letters = ("".join(events) for events in frame["event_ids"])
    return dict(zip(letters, frame[name], strict=True))


@pytest.mark.parametrize(
    ("min_support", "windows", "count"),
    [
        (0.1, 30, 3),
        (0.1, 31, 4),
        (0.07, 100, 7),
        (0.29, 100, 29),
        (1e-9, 10, 1),
        (0.5, 0, 1),
        (1, 10, 1),
        (20, 10, 20),
    ],
)
def test_minimum_support_below_one_is_a_share_rounded_up(
    min_support: float, windows: int, count: int
) -> None:
    assert search.min_windows_of(min_support, windows) == count


def test_frequent_error_sets_of_four_windows() -> None:
    found = frequent(error_sets(FOUR_WINDOWS), mining(0.5))

    assert found.select("event_ids", "size", "support_count", "support", "objects").rows() == [
        (["A", "B"], 2, 3, 0.75, 2),
        (["A", "B", "C"], 3, 2, 0.5, 2),
        (["A", "C"], 2, 2, 0.5, 2),
        (["B", "C"], 2, 2, 0.5, 2),
    ]


def test_closed_sets_have_no_larger_set_of_equal_support_and_maximal_ones_no_frequent_one() -> None:
    found = frequent(error_sets(FOUR_WINDOWS), mining(0.5))

    assert column(found, "closed") == {"AB": True, "ABC": True, "AC": False, "BC": False}
    assert column(found, "maximal") == {"AB": False, "ABC": True, "AC": False, "BC": False}


def test_lift_compares_with_events_that_are_independent_of_each_other() -> None:
    found = frequent(error_sets(FOUR_WINDOWS), mining(0.5))

    lift = column(found, "lift")
    assert lift["AB"] == pytest.approx(0.75 / (0.75 * 0.75))
    assert lift["ABC"] == pytest.approx(0.5 / (0.75 * 0.75 * 0.75))


def test_single_events_appear_only_when_they_are_asked_for() -> None:
    found = frequent(error_sets(FOUR_WINDOWS), mining(3), min_size=1)

    assert column(found, "support_count") == {"AB": 3, "A": 3, "B": 3, "C": 3}


def test_larger_sets_than_the_largest_size_are_left_out_but_count_for_the_flags() -> None:
    found = frequent(error_sets(FOUR_WINDOWS), mining(2, max_set_size=2))

    assert column(found, "maximal") == {"AB": False, "AC": False, "BC": False}


def test_more_sets_than_allowed_end_with_the_support_that_would_do() -> None:
    expected = "support that stays below the bound is 3. set_mining.min_support may be this number"
    with pytest.raises(TooManySetsError, match=expected):
        steps.mine_error_sets(error_sets(FOUR_WINDOWS), mining(1, max_sets=4))


def test_more_sets_than_allowed_can_raise_the_support_instead() -> None:
    allowed = mining(1, max_sets=4, on_too_many_sets="raise_support")

    mined = steps.mine_error_sets(error_sets(FOUR_WINDOWS), allowed)

    assert mined.min_windows == 3
    assert column(whole(steps.frequent_error_sets(mined, 1)), "support_count") == {
        "AB": 3,
        "A": 3,
        "B": 3,
        "C": 3,
    }


def test_no_support_would_do_where_all_windows_are_alike() -> None:
    alike = error_sets([("vin1", "ABCD"), ("vin2", "ABCD")])
    with pytest.raises(TooManySetsError, match="no minimum support would do: lower max_set_size"):
        steps.mine_error_sets(alike, mining(1, max_sets=4, on_too_many_sets="raise_support"))


@pytest.mark.parametrize("on_too_many_sets", ["fail", "raise_support"])
def test_a_budget_for_no_set_at_all_is_an_error(on_too_many_sets: str) -> None:
    tiny = mining(1, memory_budget_mb=1e-4, on_too_many_sets=on_too_many_sets)
    with pytest.raises(TooManySetsError, match=r"budget is 0 MiB\. Raise set_mining\."):
        steps.mine_error_sets(error_sets(FOUR_WINDOWS), tiny)


def test_what_the_miner_refuses_is_an_error_of_the_pipeline(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise MiningError("kernels.ll is stale")

    monkeypatch.setattr(search, "mine", refuse)
    with pytest.raises(SetMiningError, match=r"cannot be mined: kernels\.ll is stale") as caught:
        steps.mine_error_sets(error_sets(FOUR_WINDOWS), mining(3))
    assert isinstance(caught.value.__cause__, MiningError)


def test_rules_of_four_windows() -> None:
    mined = steps.mine_error_sets(error_sets(FOUR_WINDOWS), mining(3))

    rules = whole(steps.association_rules(mined, RuleSettings(min_confidence=0.5, max_q_value=1)))

    # A and B occur in the same three of four windows: one chance in four.
    measures = (0.75, 1.0, pytest.approx(4 / 3), pytest.approx(3 / 16), None)
    tests = (pytest.approx(0.25), pytest.approx(0.25))
    assert rules.rows() == [(["A"], ["B"], *measures, *tests), (["B"], ["A"], *measures, *tests)]


def test_rules_that_chance_explains_are_left_out() -> None:
    mined = steps.mine_error_sets(error_sets(FOUR_WINDOWS), mining(1))

    every = whole(steps.association_rules(mined, RuleSettings(min_confidence=0, max_q_value=1)))
    significant = whole(
        steps.association_rules(mined, RuleSettings(min_confidence=0, max_q_value=0.05))
    )

    assert every.height == 2 * len(["AB", "AC", "BC", "CD"]) + len("ABC")
    assert significant.is_empty()


def test_no_windows_give_no_rules() -> None:
    mined = steps.mine_error_sets(error_sets([]), mining(0.1))

    rules = whole(steps.association_rules(mined, RuleSettings(min_confidence=0, max_q_value=1)))

    assert rules.is_empty()
    assert rules.schema == columns_of("association_rules")


def test_minimum_support_above_every_set_finds_none() -> None:
    found = frequent(error_sets(FOUR_WINDOWS), mining(5))

    assert found.is_empty()
    assert found.schema == columns_of("frequent_error_sets", *STATIC_COLUMNS)


letters = st.sets(st.sampled_from("ABCDE"), min_size=1).map(lambda s: "".join(sorted(s)))
windows_of_objects = st.lists(
    st.tuples(st.sampled_from(["vin1", "vin2", "vin3"]), letters), min_size=1, max_size=20
)


@settings(max_examples=80, deadline=None)
@given(windows=windows_of_objects, min_support=st.integers(1, 6))
def test_every_frequent_set_is_found_with_its_figures(
    windows: list[tuple[str, str]], min_support: int
) -> None:
    def holding(events: Sequence[str]) -> list[tuple[str, str]]:
        return [window for window in windows if set(events) <= set(window[1])]

    counts = {
        "".join(events): len(holding(events))
        for size in range(1, 6)
        for events in combinations("ABCDE", size)
        if len(holding(events)) >= min_support
    }
    larger = {s: [counts[t] for t in counts if set(s) < set(t)] for s in counts}
    wanted = sorted((s for s in counts if len(s) > 1), key=lambda s: (-counts[s], -len(s), s))

    found = frequent(error_sets(windows), mining(min_support))

    assert list(column(found, "support_count").items()) == [(s, counts[s]) for s in wanted]
    assert column(found, "closed") == {s: counts[s] not in larger[s] for s in wanted}
    assert column(found, "maximal") == {s: not larger[s] for s in wanted}
    assert column(found, "objects") == {s: len({vin for vin, _ in holding(s)}) for s in wanted}
    assert column(found, "support") == {s: counts[s] / len(windows) for s in wanted}
    assert column(found, "lift") == pytest.approx(
        {
            s: counts[s] / len(windows) / math.prod(counts[e] / len(windows) for e in s)
            for s in wanted
        }
    )


def test_tables_made_in_parts_have_the_same_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    mined = steps.mine_error_sets(error_sets(FOUR_WINDOWS), mining(1))
    every = RuleSettings(min_confidence=0, max_q_value=1)
    sets, rules = steps.frequent_error_sets(mined, 1), steps.association_rules(mined, every)
    together = (whole(sets), whole(rules))

    monkeypatch.setattr(steps, "ROWS_PER_PART", 2)
    parts = [*steps.frequent_error_sets(mined, 1)], [*steps.association_rules(mined, every)]

    assert [part.height for part in parts[0]] == [2, 2, 2, 2, 1]
    assert (whole(parts[0]).rows(), whole(parts[1]).rows()) == tuple(t.rows() for t in together)


def test_rules_are_ordered_by_their_sides_where_they_are_equally_strong() -> None:
    mined = steps.mine_error_sets(error_sets([("vin1", "ABC"), ("vin2", "ABC")]), mining(2))

    rules = whole(steps.association_rules(mined, RuleSettings(min_confidence=0, max_q_value=1)))

    sides = [("".join(left), "".join(right)) for left, right, *_ in rules.rows()]
    assert sides == [
        ("A", "B"),
        ("A", "C"),
        ("AB", "C"),
        ("AC", "B"),
        ("B", "A"),
        ("B", "C"),
        ("BC", "A"),
        ("C", "A"),
        ("C", "B"),
    ]


def test_windows_that_do_not_fit_into_the_memory_are_refused_before_they_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cells = len(FOUR_WINDOWS) + sum(len(events) for _, events in FOUR_WINDOWS)
    enough = search.ROOM_TO_WORK + cells * search.BYTES_PER_CELL
    monkeypatch.setattr(search, "available_memory", lambda processes: enough // processes)
    search.require_memory(1, cells)
    needed = f"Only {enough // 2 >> 20} MiB .* needs {enough >> 20} MiB before any set\\."
    with pytest.raises(TooManySetsError, match=needed):
        steps.mine_error_sets(error_sets(FOUR_WINDOWS), mining(1), processes=2)


def test_a_larger_budget_than_the_memory_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    little = search.ROOM_TO_WORK + 2_000
    monkeypatch.setattr(search, "available_memory", lambda _: little)
    with pytest.raises(TooManySetsError, match=r"MiB of memory hold\. .* set_mining\.min_support"):
        steps.mine_error_sets(error_sets(FOUR_WINDOWS), mining(1, memory_budget_mb=1_000))


def test_more_cells_than_the_miner_takes_are_refused_with_advice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(database, "_MAX_CELLS", 5)
    expected = (
        r"at most 5 items and rows .* found 10 items and 4 rows\. If .* raise set_mining\.min_s"
    )
    with pytest.raises(SetMiningError, match=expected):
        steps.mine_error_sets(error_sets(FOUR_WINDOWS), mining(1))


def test_memory_is_required_for_the_largest_range(monkeypatch: pytest.MonkeyPatch) -> None:
    """An object is never divided, and its windows may be larger than those of the others."""
    windows = [("vin1", "A"), ("vin2", "A"), *[("vin3", "ABCD")] * 4, ("vin4", "A")]
    monkeypatch.setattr(distinct_sets, "CELLS_AT_ONCE", 4)
    ranges, cells = distinct_sets.split(
        error_sets(windows), distinct_sets.count_windows(error_sets(windows))
    )

    held = [part.select("object_id").unique().collect()["object_id"].to_list() for part in ranges]
    assert [sorted(objects) for objects in held] == [["vin1", "vin2"], ["vin3"], ["vin4"]]
    assert cells == 20


large_sets = st.sets(st.sampled_from("ABCDEFGH"), min_size=1).map(lambda s: "".join(sorted(s)))


@settings(max_examples=80, deadline=None)
@given(
    windows=st.lists(
        st.tuples(st.sampled_from([f"vin{number}" for number in range(7)]), large_sets), max_size=40
    ),
    min_support=st.sampled_from([0.1, 0.3, 1, 2, 5]),
    cells_at_once=st.integers(1, 60),
    largest_merged=st.integers(0, 8),
)
def test_aggregating_ranges_of_objects_changes_nothing(
    windows: list[tuple[str, str]], min_support: float, cells_at_once: int, largest_merged: int
) -> None:
    chosen = mining(min_support)
    together = frequent(error_sets(windows), chosen, min_size=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(distinct_sets, "CELLS_AT_ONCE", cells_at_once)
        patch.setattr(distinct_sets, "LARGEST_MERGED", largest_merged)
        patch.setattr(distinct_sets, "ROWS_BETWEEN_MERGES", 5)
        aggregated = frequent(error_sets(windows), chosen, min_size=1)

    assert aggregated.equals(together)


def test_equal_sets_of_frequent_events_become_one_row() -> None:
    windows = [("vin1", "ABX"), ("vin2", "ABY"), ("vin2", "X"), ("vin3", "AB"), ("vin3", "B")]
    sets = distinct_sets.DistinctSets()
    for part in (windows[:2], windows[2:]):
        sets.add(distinct_sets.code_sets(error_sets(part), pl.Series(["A", "B"])))

    coded = sets.coded()

    assert coded.items.tolist() == [1, 0, 1]
    assert coded.offsets.tolist() == [0, 1, 3]
    assert coded.windows.tolist() == [1, 3]


def test_items_are_numbered_in_the_order_of_their_event_ids() -> None:
    windows = error_sets([("vin2", "CZ"), ("vin1", "AC"), ("vin1", "X")])

    coded = distinct_sets.code_sets(windows, pl.Series(["A", "C", "Z"]))

    assert coded.items.tolist() == [1, 2, 0, 1]
    assert coded.offsets.tolist() == [0, 2, 4, 4]
    assert coded.objects.tolist() == [2, 1, 1]
