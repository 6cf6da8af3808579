"""Changes of frequent_error_sets between two data scopes."""

from dataclasses import dataclass

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import false_discovery_control

from ml_pipeline.results import changes
from ml_pipeline.results.changes import COMPARED, Extent, changed_sets
from ml_pipeline.results.significance import p_value
from ml_pipeline.storage.tables import check_content, load_schema

EXTENT = Extent(windows=1_000, min_support=10, object_days=800)
Counts = dict[str, int]


def sets(counts: Counts, windows: int = 1_000, repeats: int = 1, known: str = "") -> pl.DataFrame:
    """Return one row per set, written as "A B", with its number of windows."""
    rows = [
        (
            codes.split(),
            [f"name of {code}" for code in codes.split()],
            len(codes.split()),
            "known" if codes == known else "new",
            count,
            count / windows,
            max(1, count // repeats),
        )
        for codes, count in counts.items()
    ]
    kinds = load_schema("frequent_error_sets").polars
    return pl.DataFrame(rows, {name: kinds[name] for name in COMPARED}, orient="row")


def changed(before: Counts, now: Counts, *, nested: bool = False) -> dict[str, dict[str, object]]:
    """Return the rows by their set, in their order."""
    extent = Extent(2_000, 20, 1_600) if nested else EXTENT
    frame = changed_sets(sets(before), sets(now, extent.windows), EXTENT, extent, nested=nested)
    assert frame.get_column("rank").to_list() == [*range(1, frame.height + 1)]
    return {" ".join(row["event_ids"]): row for row in frame.iter_rows(named=True)}


def test_each_kind_of_change_is_named() -> None:
    rows = changed(
        {"A B": 50, "C D": 100, "E F": 100, "I J": 50},
        {"C D": 200, "E F": 20, "G H": 60, "I J": 50},
    )

    kinds = {codes: (row["change"], row["significant"]) for codes, row in rows.items()}
    assert kinds == {
        "G H": ("appeared", True),
        "C D": ("rising", True),
        "A B": ("vanished", True),
        "E F": ("falling", True),
    }


def test_set_that_was_not_frequent_is_tested_with_what_it_can_have_had() -> None:
    row = changed({}, {"A B": 60})["A B"]

    expected = pl.select(p_value(pl.lit(9.0), pl.lit(60.0), 800, 800)).item()
    assert row["p_value"] == pytest.approx(expected)
    assert row["difference"] == pytest.approx(0.060 - 0.009)
    assert (row["support_before"], row["support_count_before"], row["objects_before"]) == (
        None,
        None,
        None,
    )
    assert (row["windows_before"], row["object_days_before"]) == (1_000, 800)


def test_set_that_only_crossed_the_border_is_kept_but_not_significant() -> None:
    rows = changed({"A B": 12}, {"C D": 12})

    assert {codes: row["significant"] for codes, row in rows.items()} == {
        "C D": False,
        "A B": False,
    }


def test_set_that_the_other_border_would_have_hidden_did_not_change() -> None:
    rows = changed_sets(sets({}), sets({"A B": 60}), Extent(1_000, 100, 800), EXTENT, nested=False)

    assert rows.select("difference", "p_value", "significant").row(0) == (0, 1, False)


def test_change_that_is_not_significant_is_left_out_unless_the_border_was_crossed() -> None:
    assert changed({"A B": 100}, {"A B": 105}) == {}


def test_week_of_a_simulation_is_compared_with_what_it_added() -> None:
    rows = changed({"A B": 100, "C D": 100}, {"A B": 105, "C D": 200}, nested=True)

    row = rows["A B"]
    assert [*rows] == ["A B"]
    assert (row["change"], row["support_now"]) == ("falling", 105 / 2_000)
    assert row["difference"] == pytest.approx((5 - 100) / 800 * 1_600 / 2_000)
    expected = pl.select(p_value(pl.lit(100.0), pl.lit(5.0), 800, 800)).item()
    assert row["p_value"] == pytest.approx(expected)


def test_windows_of_the_same_objects_count_less() -> None:
    few, many = (
        changed_sets(
            sets({"A B": 60}, repeats=repeats),
            sets({"A B": 120}, repeats=repeats),
            EXTENT,
            EXTENT,
            nested=False,
        )
        for repeats in (1, 6)
    )

    assert few.get_column("significant").to_list() == [True]
    assert many.is_empty()


def test_larger_set_stands_for_its_subsets_that_changed_like_it() -> None:
    rows = changed({"A B": 90, "A C": 90}, {"A B": 20, "A C": 190, "A B C": 170})

    covers = {codes: row["covered_by"] for codes, row in rows.items()}
    assert covers == {"A B C": None, "A B": None, "A C": ["A", "B", "C"]}


def test_unknown_sets_that_appeared_lead() -> None:
    before = sets({"A B": 10, "C D": 300})
    now = sets({"A B": 400, "E F": 200, "G H": 60, "I J": 12}, known="E F")

    frame = changed_sets(before, now, EXTENT, EXTENT, nested=False)

    order = [" ".join(codes) for codes in frame.get_column("event_ids")]
    assert order == ["G H", "E F", "A B", "C D", "I J"]


def test_number_of_rows_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "MOST_ROWS", 3)
    counts = {f"A {number}": 40 + number for number in range(50)}

    frame = changed_sets(sets({}), sets(counts), EXTENT, EXTENT, nested=False)

    assert frame.get_column("support_count_now").to_list() == [89, 88, 87]


@st.composite
def two_scopes(draw: st.DrawFn) -> tuple[Counts, Counts, bool]:
    """Counts of the frequent sets of two data scopes; nested, the later ones are not smaller."""
    names = ["A B", "A C", "B C", "A B C", "D E", "D F", "D E F", "G H"]
    nested = draw(st.booleans())
    before = draw(st.dictionaries(st.sampled_from(names), st.integers(10, 400)))
    now = draw(st.dictionaries(st.sampled_from(names), st.integers(20, 400)))
    if nested:
        now = {codes: count + before.get(codes, 0) for codes, count in now.items()}
    return before, now, nested


@given(two_scopes())
@settings(max_examples=50, deadline=None)
def test_figures_are_those_of_a_plain_computation(scopes: tuple[Counts, Counts, bool]) -> None:
    before, now, nested = scopes

    found = changed(before, now, nested=nested)

    expected = plain_changes(before, now, nested=nested)
    assert found.keys() == expected.keys()
    for codes, change in expected.items():
        row = found[codes]
        assert (row["change"], row["significant"]) == (change.kind, change.significant)
        assert row["difference"] == pytest.approx(change.difference)
        assert row["q_value"] == pytest.approx(change.q_value)


@dataclass
class Change:
    kind: str
    difference: float
    p_value: float
    q_value: float = 1
    significant: bool = False


def plain_changes(before: Counts, now: Counts, *, nested: bool) -> dict[str, Change]:
    border, windows, days = (20, 2_000, 1_600) if nested else (10, 1_000, 800)
    tested: dict[str, Change] = {}
    for codes in {**before, **now}:
        first, second = before.get(codes, 9), now.get(codes, border - 1)
        if nested:
            first = min(first, second)
            second -= first
        difference = (second - first) / 800 * days / windows
        if codes not in before:
            kind, difference = "appeared", max(difference, 0)
        elif codes not in now:
            kind, difference = "vanished", min(difference, 0)
        else:
            kind = "rising" if difference > 0 else "falling" if difference < 0 else "same"
        test = p_value(pl.lit(float(first)), pl.lit(float(second)), 800, 800)
        tested[codes] = Change(kind, difference, pl.select(test).item() if difference else 1.0)
    adjusted = false_discovery_control([each.p_value for each in tested.values()]) if tested else []
    for each, q_value in zip(tested.values(), adjusted, strict=True):
        each.q_value, each.significant = q_value, q_value <= 0.05
    return {
        codes: each
        for codes, each in tested.items()
        if each.significant or each.kind in ("appeared", "vanished")
    }


def test_rows_keep_to_the_schema() -> None:
    frame = changed_sets(
        sets({"A B": 50, "C D": 60}), sets({"C D": 160, "E F": 40}), EXTENT, EXTENT, nested=False
    )

    literals = ("run_id", "data_scope", "compared_run_id", "compared_data_scope")
    whole = frame.with_columns(pl.lit("x").alias(name) for name in literals)
    schema = load_schema("set_changes")
    assert dict(whole.select(*schema.columns).schema) == dict(schema.polars)
    check_content(whole, schema, "here")


REPEATS = 0.4
"""Probability that an object that had a set once has it again."""


def drawn(rng: np.random.Generator, rates: dict[str, float]) -> pl.DataFrame:
    """Return sets that objects repeat at random, in as many days as `EXTENT` has."""
    objects = [rng.poisson(rate * EXTENT.object_days * (1 - REPEATS)) for rate in rates.values()]
    windows = [int(rng.geometric(1 - REPEATS, number).sum()) for number in objects]
    frame = sets(dict(zip(rates, windows, strict=True)))
    return frame.with_columns(objects=pl.Series(objects, dtype=pl.Int64))


def frequent(frame: pl.DataFrame, extent: Extent) -> pl.DataFrame:
    return frame.filter(pl.col("support_count") >= extent.min_support)


def together(first: pl.DataFrame, second: pl.DataFrame) -> pl.DataFrame:
    sums = pl.col("support_count", "objects").sum()
    same = pl.col("names", "size", "known_status", "support").first()
    groups = pl.concat([first, second]).group_by("event_ids", maintain_order=True)
    return groups.agg(same, sums).select(*COMPARED)


@pytest.mark.parametrize("nested", [False, True])
def test_false_discoveries_are_rare_and_planted_changes_are_found(nested: bool) -> None:
    shares, found = [], 0
    emerging, ending = "V W", "X Y"
    for seed in range(20):
        rng = np.random.default_rng(seed)
        rates = {f"A{number} B": float(rate) for number, rate in enumerate(rng.gamma(1, 0.02, 400))}
        before = drawn(rng, rates | {emerging: 0, ending: 0.12})
        now = drawn(rng, rates | {emerging: 0.12, ending: 0})
        extent = Extent(2_000, 20, 1_600) if nested else EXTENT
        rows = changed_sets(
            frequent(before, EXTENT),
            frequent(together(before, now) if nested else now, extent),
            EXTENT,
            extent,
            nested=nested,
        )
        discovered = {" ".join(codes) for codes in rows.filter("significant")["event_ids"]}
        shares.append(len(discovered - {emerging, ending}) / max(1, len(discovered)))
        found += len(discovered & {emerging, ending})

    assert found == 40
    assert sum(shares) / 20 <= 0.05
