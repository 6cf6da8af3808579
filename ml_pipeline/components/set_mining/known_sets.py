"""Error sets with the names of their events, compared with the sets that are known already."""

import numpy as np
import numpy.typing as npt
import polars as pl


def name_error_sets(sets: pl.DataFrame, catalog: pl.DataFrame) -> pl.DataFrame:
    """Return the sets with `names` (list[str]): the events' names, or their ids if unnamed."""
    named = catalog.drop_nulls(["event_id", "name"])
    name = pl.element().replace(named.get_column("event_id"), named.get_column("name"))
    return sets.with_columns(pl.col("event_ids").list.eval(name).alias("names"))


def mark_known(sets: pl.DataFrame, known_error_sets: pl.DataFrame) -> pl.DataFrame:
    """Return the sets, compared with those that have been explained already.

    Args:
        sets: Error sets with `event_ids`, each with distinct events, and `size`.
        known_error_sets: `static/known_error_sets`; a known set without events is ignored.

    Returns:
        The sets with `known_status` ("known" if it equals a known set, "extends known" if it
        contains one, otherwise "new") and `known_pattern_ids` (list[str], ascending: ids of the
        known sets that it equals, or else contains).
    """
    contained = _contained_patterns(sets, known_error_sets).join(
        sets.select("size").with_row_index("row"), on="row"
    )
    equal = pl.col("pattern_size") == pl.col("size")
    statuses = (
        contained.with_columns(equal.alias("equal"))
        .filter(pl.col("equal") | ~pl.col("equal").any().over("row"))
        .sort("row", "pattern_id")
        .group_by("row", maintain_order=True)
        .agg(
            pl.when(pl.col("equal").first())
            .then(pl.lit("known"))
            .otherwise(pl.lit("extends known"))
            .alias("known_status"),
            pl.col("pattern_id").alias("known_pattern_ids"),
        )
    )
    return (
        sets.with_row_index("row")
        .join(statuses, on="row", how="left", maintain_order="left")
        .with_columns(
            pl.col("known_status").fill_null("new"),
            pl.col("known_pattern_ids").fill_null(pl.lit([], dtype=pl.List(pl.String))),
        )
        .drop("row")
    )


def _contained_patterns(sets: pl.DataFrame, known_error_sets: pl.DataFrame) -> pl.DataFrame:
    """Return the known sets within each set: row (uint32, of `sets`), pattern_id, pattern_size.

    Uses vertical bitmaps (Zaki, Eclat, 2000) with one bit per set and event: a known set is
    contained where the bitmaps of all its events have a bit.
    """
    schema = pl.Schema({"row": pl.UInt32(), "pattern_id": pl.String(), "pattern_size": pl.Int64()})
    patterns = known_error_sets.select("pattern_id", pl.col("event_ids").list.unique())
    holders = _bitmaps(sets, patterns.get_column("event_ids").explode().unique())
    parts = [
        pl.DataFrame({"row": rows}).with_columns(
            pattern_id=pl.lit(pattern_id), pattern_size=pl.lit(len(event_ids))
        )
        for pattern_id, event_ids in patterns.iter_rows()
        if event_ids and holders.keys() >= set(event_ids)
        if (rows := _rows_of_all([holders[event_id] for event_id in event_ids])).size
    ]
    return pl.concat([pl.DataFrame(schema=schema), *(part.cast(schema) for part in parts)])


def _bitmaps(sets: pl.DataFrame, event_ids: pl.Series) -> dict[str, npt.NDArray[np.uint8]]:
    """Return a bitmap per event of `event_ids`, with one bit per set that contains the event."""
    cells = sets.select("event_ids").with_row_index("row").explode("event_ids")
    matches = cells.filter(pl.col("event_ids").is_in(event_ids.implode()))
    return {
        event_id: np.packbits(np.bincount(held["row"], minlength=sets.height).astype(bool))
        for (event_id,), held in matches.group_by("event_ids")
    }


def _rows_of_all(bitmaps: list[npt.NDArray[np.uint8]]) -> npt.NDArray[np.int64]:
    return np.flatnonzero(np.unpackbits(np.bitwise_and.reduce(bitmaps)))
