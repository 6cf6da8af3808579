from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml_pipeline.errors import ParameterError
from ml_pipeline.running.batches import batch_text, parse_batch_number, split_into_batches
from ml_pipeline.storage.data_scope import DataScope
from tests.runs import DE, US, run_plan


def scopes(count: int) -> tuple[DataScope, ...]:
    period = (date(2026, 7, 27), date(2026, 8, 3))
    return tuple(DataScope((f"S{number}", "DE"), *period) for number in range(count))


def test_few_data_scopes_have_a_batch_each() -> None:
    assert split_into_batches((DE, US), 40) == ((DE,), (US,))


def test_many_data_scopes_share_batches() -> None:
    assert [len(batch) for batch in split_into_batches(scopes(90), 40)] == [2, 2, 2, 3] * 10


def test_no_data_scopes_have_no_batch() -> None:
    assert split_into_batches((), 40) == ()


@given(st.integers(1, 300), st.integers(1, 100))
def test_batches_hold_every_data_scope_in_order_and_are_alike(count: int, at_most: int) -> None:
    batches = split_into_batches(scopes(count), at_most)
    assert len(batches) == min(count, at_most)
    assert tuple(scope for batch in batches for scope in batch) == scopes(count)
    sizes = {len(batch) for batch in batches}
    assert max(sizes) - min(sizes) <= 1


def test_batch_is_labelled_for_people() -> None:
    assert batch_text(3, (DE,)) == "3: G20/DE/2026-07-27_2026-08-03"
    assert batch_text(0, (DE, *scopes(49))) == "0: G20/DE/2026-07-27_2026-08-03 and 49 more"


@pytest.mark.parametrize("text", ["12", "12: G20/DE/2026-07-27_2026-08-03 and 1 more", " 12 : x"])
def test_only_the_number_of_a_batch_counts(text: str) -> None:
    assert parse_batch_number(text) == 12


@pytest.mark.parametrize("text", ["", "G20/DE", "-1", "1.5", ": G20", "{{item}}"])
def test_text_without_a_number_is_refused(text: str) -> None:
    with pytest.raises(ParameterError, match="allowed: a number and a label, such as '3: G20/DE"):
        parse_batch_number(text)


def test_plan_knows_its_batches() -> None:
    plan = run_plan(DE, US, *scopes(1), max_iterations=2)
    first, second = plan.batches
    assert (first, second) == (f"0: {DE}", f"1: {US} and 1 more")
    assert plan.batch(second) == (US, *scopes(1))


def test_batch_that_a_plan_does_not_have_is_refused() -> None:
    with pytest.raises(ParameterError, match="batches 0 to 1 of the run 42"):
        run_plan(DE, US).batch("2: G20/DE")
