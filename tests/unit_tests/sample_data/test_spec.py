"""Specs are checked; the vocabulary makes unique codes and names."""

from datetime import date

import pytest
from pydantic import ValidationError

from sample_data import Pattern, SampleSpec, SampleTables, Weighted
from sample_data.vocabulary import BACKGROUND_CODES, CHATTER_CODES, STORY_CODES


def test_a_spec_survives_json() -> None:
    spec = SampleSpec(seed=3, events=10, weeks=2)
    assert SampleSpec.model_validate_json(spec.model_dump_json()) == spec


def test_the_default_period_ends_with_the_configured_one() -> None:
    assert (SampleSpec().start, SampleSpec().end) == (date(2026, 6, 1), date(2026, 8, 24))
    assert SampleSpec(weeks=4).start == date(2026, 7, 27)


def test_a_pattern_occurs_in_its_first_or_last_weeks() -> None:
    spec = SampleSpec(weeks=4)
    codes = ("P0301", "P0300")
    ending = Pattern(event_ids=codes, rate=0.1, first_weeks=1)
    emerging = Pattern(event_ids=codes, rate=0.1, last_weeks=3)
    always = Pattern(event_ids=codes, rate=0.1)

    active = [
        [spec.is_active(pattern, week) for week in spec.first_days]
        for pattern in (ending, emerging, always)
    ]

    assert active == [[True, False, False, False], [False, True, True, True], [True] * 4]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"end": date(2026, 8, 20)}, "2026-08-20 is not a Monday; the next one is 2026-08-24"),
        ({"markets": (Weighted(name="DE"), Weighted(name="DE"))}, "duplicate model series"),
        ({"patterns": (Pattern(event_ids=("P0301", "P0300"), rate=0.6),) * 2}, "exceed 1"),
        ({"events": 0}, "greater than or equal to 1"),
        ({"colour": "red"}, "Extra inputs"),
    ],
)
def test_a_wrong_spec_is_refused(values: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        SampleSpec.model_validate(values)


@pytest.mark.parametrize(
    ("event_ids", "message"),
    [
        (("P0301", "X9999"), "X9999 not among the STORY_CODES"),
        (("P0301", "P0301"), "contains a code twice"),
    ],
)
def test_a_wrong_pattern_is_refused(event_ids: tuple[str, ...], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        Pattern(event_ids=event_ids, rate=0.1)


def test_codes_and_names_are_unique() -> None:
    codes = (*BACKGROUND_CODES, *STORY_CODES, *CHATTER_CODES)
    assert len({code.event_id for code in codes}) == len(codes) > 2_000
    assert len({code.name for code in codes}) == len(codes)


def test_planted_sets_share_no_code() -> None:
    codes = [code for pattern in SampleSpec().patterns for code in pattern.event_ids]
    assert len(set(codes)) == len(codes)
    assert {len(pattern.event_ids) for pattern in SampleSpec().patterns} == {2, 3, 4, 5, 6}


def test_the_catalog_names_every_code(small_tables: SampleTables) -> None:
    used = set(small_tables.error_events["event_id"].drop_nulls()) - {""}
    assert used <= set(small_tables.event_catalog["event_id"])
    assert small_tables.event_catalog["event_class"].unique().sort().to_list() == [
        "body",
        "chassis",
        "chatter",
        "network",
        "powertrain",
    ]
