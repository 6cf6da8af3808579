from __future__ import annotations

import gc
import time
import weakref
from collections.abc import Iterator

import pytest

from itemset_mining.team import Team


@pytest.fixture(params=[1, 2, 3])
def team(request: pytest.FixtureRequest) -> Iterator[Team]:
    with Team(request.param) as team:
        yield team


@pytest.mark.parametrize("n_shares", [0, 1, 2, 5])
def test_results_come_in_the_order_of_the_shares(team: Team, n_shares: int) -> None:
    def work(first: int, second: int) -> int:
        time.sleep((n_shares - first) / 100)
        return first + second

    shares = range(n_shares)
    assert team.run(work, shares, shares) == [2 * share for share in shares]


@pytest.mark.parametrize("failing", [{0}, {2}, {1, 2}, {0, 1, 2}])
def test_the_first_failure_is_raised_when_all_shares_have_ended(
    team: Team, failing: set[int]
) -> None:
    ended = []

    def work(share: int) -> None:
        time.sleep(share / 100)
        ended.append(share)
        if share in failing:
            raise ValueError(share)

    with pytest.raises(ValueError, match=f"^{min(failing)}$"):
        team.run(work, range(3))
    assert sorted(ended) == [0, 1, 2]


@pytest.mark.parametrize("failing", [{0}, {1}, {0, 1}])
def test_nothing_of_a_failed_share_stays_in_memory(failing: set[int]) -> None:
    class Room:
        pass

    rooms: list[weakref.ref[Room]] = []

    def work(share: int) -> None:
        room = Room()
        rooms.append(weakref.ref(room))
        if share in failing:
            raise ValueError("")

    gc.disable()
    try:
        with Team(2) as team, pytest.raises(ValueError, match=r"^$"):
            team.run(work, range(2))
        assert [room() for room in rooms] == [None, None]
    finally:
        gc.enable()
