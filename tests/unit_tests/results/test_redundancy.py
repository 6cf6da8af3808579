"""Which of the frequent_error_sets repeat what a larger one tells."""

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from ml_pipeline.results.redundancy import covering_sets

CODES = st.sets(st.sampled_from("ABCDEF"), min_size=1, max_size=5)
WINDOWS = st.lists(CODES, min_size=1, max_size=25)


def frame(objects: dict[str, int]) -> pl.DataFrame:
    """Return one row per set, written as "ABC"."""
    rows = [(list(codes), len(codes), count) for codes, count in objects.items()]
    schema = pl.Schema(
        {"event_ids": pl.List(pl.String()), "size": pl.Int64(), "objects": pl.Int64()}
    )
    return pl.DataFrame(rows, schema, orient="row")


def covers(objects: dict[str, int]) -> dict[str, str]:
    covered = covering_sets(frame(objects)).to_list()
    pairs = zip(objects, covered, strict=True)
    return {codes: "".join(cover) for codes, cover in pairs if cover is not None}


def test_largest_set_stands_for_its_subsets() -> None:
    assert covers({"AB": 80, "ABC": 70, "AC": 75, "CD": 70}) == {"AB": "ABC", "AC": "ABC"}


def test_subset_with_many_other_objects_stands_for_itself() -> None:
    assert covers({"AB": 100, "ABC": 50}) == {}
    assert covers({"AB": 100, "ABC": 51}) == {"AB": "ABC"}


def test_cover_that_is_covered_passes_its_subsets_on() -> None:
    assert covers({"AB": 100, "ABC": 60, "ABCD": 40}) == {"AB": "ABCD", "ABC": "ABCD"}


def test_of_two_covers_the_one_with_more_objects_is_taken() -> None:
    assert covers({"AB": 100, "ABC": 60, "ABD": 70}) == {"AB": "ABD"}


def test_no_sets_have_no_covers() -> None:
    assert covering_sets(frame({})).to_list() == []


@settings(deadline=None)
@given(WINDOWS)
def test_covers_are_those_of_a_plain_search(windows: list[set[str]]) -> None:
    sets = {"".join(sorted(window)) for window in windows}
    objects = {
        codes: sum({*codes} <= window for window in windows)
        for codes in sorted(sets | {one[:size] for one in sets for size in range(1, len(one))})
    }

    assert covers(objects) == plain_covers(objects)


def plain_covers(objects: dict[str, int]) -> dict[str, str]:
    covered: dict[str, str] = {}
    for codes in sorted(objects, key=len, reverse=True):
        larger = [
            other
            for other in objects
            if {*codes} < {*other} and objects[other] > objects[codes] / 2
        ]
        if larger:
            first = max(larger, key=lambda one: (len(one), objects[one], -[*objects].index(one)))
            covered[codes] = covered.get(first, first)
    return covered
