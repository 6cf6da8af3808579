import math
from collections.abc import Sequence
from itertools import combinations
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.settings import RuleSettings, SetMiningSettings
from itemset_mining import MiningError
from ml_pipeline.components.set_mining import steps
from ml_pipeline.errors import SetMiningError, TooManySetsError

ERROR_SETS = pl.Schema({"object_id": pl.String(), "event_ids": pl.List(pl.String())})
KNOWN = pl.Schema({"pattern_id": pl.String(), "event_ids": pl.List(pl.String())})
SETS = pl.Schema({"event_ids": pl.List(pl.String()), "size": pl.Int64()})
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
    return steps.frequent_error_sets(steps.mine_error_sets(windows, chosen), min_size)


def sets_of(*letters: str) -> pl.DataFrame:
    return pl.DataFrame([(sorted(s), len(s)) for s in letters], SETS, orient="row")


def known(**patterns: str) -> pl.DataFrame:
    return pl.DataFrame([(name, list(s)) for name, s in patterns.items()], KNOWN, orient="row")


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
    assert steps.min_windows_of(min_support, windows) == count


def test_items_are_numbered_in_the_order_of_their_event_ids() -> None:
    transactions, event_ids, objects = steps.encode(error_sets([("vin2", "CZ"), ("vin1", "AC")]))

    assert event_ids.to_list() == ["A", "C", "Z"]
    assert transactions.items.tolist() == [1, 2, 0, 1]
    assert transactions.offsets.tolist() == [0, 2, 4]
    assert objects.tolist() == [1, 0]


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
    assert column(steps.frequent_error_sets(mined, 1), "support_count") == {
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
    with pytest.raises(TooManySetsError, match=r"only 0 MiB.* Raise set_mining\.min_support or"):
        steps.mine_error_sets(error_sets(FOUR_WINDOWS), tiny)


def test_what_the_miner_refuses_is_an_error_of_the_pipeline(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise MiningError("kernels.ll is stale")

    monkeypatch.setattr(steps, "mine", refuse)
    with pytest.raises(SetMiningError, match=r"cannot be mined: kernels\.ll is stale") as caught:
        steps.mine_error_sets(error_sets(FOUR_WINDOWS), mining(3))
    assert isinstance(caught.value.__cause__, MiningError)


def test_rules_of_four_windows() -> None:
    mined = steps.mine_error_sets(error_sets(FOUR_WINDOWS), mining(3))

    rules = steps.association_rules(mined, RuleSettings(min_confidence=0.5, max_q_value=1))

    # A and B occur in the same three of four windows: one chance in four.
    measures = (0.75, 1.0, pytest.approx(4 / 3), pytest.approx(3 / 16), None)
    tests = (pytest.approx(0.25), pytest.approx(0.25))
    assert rules.rows() == [(["A"], ["B"], *measures, *tests), (["B"], ["A"], *measures, *tests)]


def test_rules_that_chance_explains_are_left_out() -> None:
    mined = steps.mine_error_sets(error_sets(FOUR_WINDOWS), mining(1))

    every = steps.association_rules(mined, RuleSettings(min_confidence=0, max_q_value=1))
    significant = steps.association_rules(mined, RuleSettings(min_confidence=0, max_q_value=0.05))

    assert every.height == 2 * len(["AB", "AC", "BC", "CD"]) + len("ABC")
    assert significant.is_empty()


def test_no_windows_give_no_rules() -> None:
    mined = steps.mine_error_sets(error_sets([]), mining(0.1))

    rules = steps.association_rules(mined, RuleSettings(min_confidence=0, max_q_value=1))

    assert rules.is_empty()
    assert rules.schema == steps.ASSOCIATION_RULES


def test_minimum_support_above_every_set_finds_none() -> None:
    found = frequent(error_sets(FOUR_WINDOWS), mining(5))

    assert found.is_empty()
    assert found.schema == steps.FREQUENT_SETS


def test_names_come_from_the_catalog_and_else_are_the_event_ids() -> None:
    catalog = pl.DataFrame({"event_id": ["B", "A", "C"], "name": ["lean mixture", "misfire", None]})

    named = steps.name_error_sets(sets_of("AB", "BCX"), catalog)

    assert named["names"].to_list() == [["misfire", "lean mixture"], ["lean mixture", "C", "X"]]


def test_known_set_is_marked_known() -> None:
    marked = steps.mark_known(sets_of("AB"), known(K1="BA"))

    assert marked.select("known_status", "known_pattern_ids").rows() == [("known", ["K1"])]


def test_set_that_contains_known_sets_extends_them() -> None:
    marked = steps.mark_known(sets_of("ABCD"), known(K2="CD", K1="AB", K3="AX"))

    assert marked.select("known_status", "known_pattern_ids").rows() == [
        ("extends known", ["K1", "K2"])
    ]


def test_known_set_names_only_the_patterns_it_equals() -> None:
    marked = steps.mark_known(sets_of("ABC"), known(K3="ABC", K1="AB", K2="CBA"))

    assert marked.select("known_status", "known_pattern_ids").rows() == [("known", ["K2", "K3"])]


def test_set_that_a_known_one_contains_is_new() -> None:
    marked = steps.mark_known(sets_of("AB"), known(K1="ABC"))

    assert marked.select("known_status", "known_pattern_ids").rows() == [("new", [])]


def test_known_set_without_events_is_ignored() -> None:
    assert steps.mark_known(sets_of("AB"), known(K1=""))["known_status"].to_list() == ["new"]


@pytest.mark.parametrize("patterns", [known(), known(K1="AB")])
def test_no_windows_give_an_empty_result_with_every_column(patterns: pl.DataFrame) -> None:
    catalog = pl.DataFrame(schema={"event_id": pl.String, "name": pl.String})

    found = frequent(error_sets([]), mining(0.1))
    result = steps.mark_known(steps.name_error_sets(found, catalog), patterns)

    assert result.is_empty()
    assert result.schema == pl.Schema(
        {
            **steps.FREQUENT_SETS,
            "names": pl.List(pl.String()),
            "known_status": pl.String(),
            "known_pattern_ids": pl.List(pl.String()),
        }
    )


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


@settings(max_examples=80, deadline=None)
@given(
    found=st.lists(letters, unique=True, max_size=12),
    patterns=st.dictionaries(st.sampled_from(["K1", "K2", "K3", "K4", "K10"]), letters),
)
def test_every_set_is_compared_with_every_known_one(
    found: list[str], patterns: dict[str, str]
) -> None:
    marked = steps.mark_known(sets_of(*found), known(**patterns))

    expected = []
    for events in found:
        equal = sorted(name for name, pattern in patterns.items() if pattern == events)
        contained = sorted(n for n, pattern in patterns.items() if set(pattern) <= set(events))
        status = "known" if equal else "extends known" if contained else "new"
        expected.append((status, equal or contained))
    assert marked.select("known_status", "known_pattern_ids").rows() == expected
