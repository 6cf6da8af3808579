from datetime import UTC, datetime

import polars as pl
import pytest

from ml_pipeline.errors import DataContractError
from ml_pipeline.storage.pieces import put_aside
from ml_pipeline.storage.tables import load_schema

NOON = datetime(2026, 1, 7, 12, tzinfo=UTC)


def test_pieces_are_put_together_in_order_and_gone_afterwards() -> None:
    with put_aside() as pieces:
        pieces.append(pl.DataFrame({"n": [3, 1]}))
        pieces.append(pl.DataFrame({"n": [2]}))

        assert pieces.whole.collect()["n"].to_list() == [3, 1, 2]
        folder = pieces.folder
    assert not folder.exists()


def test_piece_that_breaks_the_schema_is_refused() -> None:
    bad = pl.DataFrame([(None, "P1", NOON, 1.0)], load_schema("events").polars, orient="row")

    with (
        put_aside("events") as pieces,
        pytest.raises(DataContractError, match="object_id is missing in 1 rows"),
    ):
        pieces.append(bad)
