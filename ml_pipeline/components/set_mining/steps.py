"""Mining of frequent error sets, which are then named and compared with the known ones."""

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

import numpy as np
import numpy.typing as npt
import polars as pl

from config.settings import RuleSettings, SetMiningSettings
from itemset_mining import (
    Itemsets,
    MiningError,
    TooLittleMemoryError,
    TooManyItemsetsError,
    Transactions,
    count_groups,
    find_rules,
    load_kernels,
    measure_itemsets,
    mine,
)
from ml_pipeline.errors import SetMiningError, TooManySetsError

FREQUENT_SETS = pl.Schema(
    {
        "event_ids": pl.List(pl.String()),
        "size": pl.Int64(),
        "support_count": pl.Int64(),
        "support": pl.Float64(),
        "objects": pl.Int64(),
        "lift": pl.Float64(),
        "closed": pl.Boolean(),
        "maximal": pl.Boolean(),
    }
)
RULE_MEASURES = (
    "support",
    "confidence",
    "lift",
    "leverage",
    "conviction",
    "p_value",
    "q_value",
)
ASSOCIATION_RULES = pl.Schema(
    {
        "antecedent": pl.List(pl.String()),
        "consequent": pl.List(pl.String()),
        **dict.fromkeys(RULE_MEASURES, pl.Float64()),
    }
)


@dataclass(frozen=True, eq=False)
class MinedSets:
    """Result of the kernel, with the meaning of its items.

    Attributes:
        itemsets: All frequent sets, single events included.
        event_ids: The event_id of each item (str).
        objects: int64[sets], distinct objects with a window that contains the set.
        windows: Number of mined windows.
        min_windows: Number of windows that the minimum support stands for.
    """

    itemsets: Itemsets
    event_ids: pl.Series
    objects: npt.NDArray[np.int64]
    windows: int
    min_windows: int


def prepare_mining() -> None:
    """Start generating the miner's machine code in the background, in a quarter of a second."""
    load_kernels()


def min_windows_of(min_support: float, windows: int) -> int:
    """Return the number of windows that makes a set frequent, at least 1.

    Args:
        min_support: Below 1, a share of the windows; otherwise their number.
        windows: Number of windows.

    Returns:
        The share rounded up to whole windows, computed with the decimal number as written: 0.1 of
        30 windows is 3, although the nearest double is slightly larger than 0.1.
    """
    share = Fraction(str(min_support))
    return max(1, math.ceil(share * windows if share < 1 else share))


def encode(
    error_sets: pl.LazyFrame,
) -> tuple[Transactions, pl.Series, npt.NDArray[np.int64]]:
    """Return the error sets in the format of the mining kernel.

    The columns are streamed one by one, so that only numbers, never all names, are in memory.

    Returns:
        The transactions, one per window; the event_ids in ascending order, so that item i of a
        transaction means the i-th event_id and items sort like event_ids; the number of each
        transaction's object.
    """
    items, event_ids = _numbered(
        error_sets.select(pl.col("event_ids").explode(empty_as_null=False))
    )
    objects, _ = _numbered(error_sets.select("object_id"))
    lengths = error_sets.select(pl.col("event_ids").list.len().cast(pl.Int64))
    sizes = lengths.collect(engine="streaming").to_series().to_numpy()
    transactions = Transactions(
        items=items,
        offsets=np.concatenate([[0], np.cumsum(sizes)]),
        weights=np.ones(len(sizes), np.int64),
    )
    return transactions, event_ids, objects.astype(np.int64)


def _numbered(names: pl.LazyFrame) -> tuple[npt.NDArray[np.int32], pl.Series]:
    """Return indices of the only column's values among its distinct values, and these sorted."""
    distinct = names.unique().collect(engine="streaming").to_series().sort()
    place = pl.all().cast(pl.Enum(distinct)).to_physical().cast(pl.Int32)
    return names.select(place).collect(engine="streaming").to_series().to_numpy(), distinct


def mine_error_sets(error_sets: pl.LazyFrame, settings: SetMiningSettings) -> MinedSets:
    """Return every set of events contained in enough windows.

    Args:
        error_sets: As in `data/intermediate/error_sets.yaml`.
        settings: Minimum support, largest size, limits, and what to do beyond them.

    Raises:
        TooManySetsError: More sets are frequent than the limits allow; the message contains the
            smallest minimum support within the limits, unless no set would remain.
        SetMiningError: The miner rejects its input, or its machine code cannot be trusted.
    """
    transactions, event_ids, objects = encode(error_sets)
    budget = settings.memory_budget_mb
    search = partial(
        mine,
        transactions,
        max_size=settings.max_set_size,
        max_sets=settings.max_sets,
        memory_budget=None if budget is None else int(budget * 1e6),
    )
    min_windows = min_windows_of(settings.min_support, len(transactions))
    itemsets = None
    # The memory of a search is not predictable: it may reject what another search suggested.
    while itemsets is None:
        try:
            itemsets = search(min_support=min_windows)
        except TooManyItemsetsError as error:
            would_do = error.smallest_min_support <= transactions.total
            if settings.on_too_many_sets == "fail" or not would_do:
                raise _too_many_sets(error, would_do=would_do) from error
            min_windows = error.smallest_min_support
        except TooLittleMemoryError as error:
            raise TooManySetsError(
                f"{error} Raise set_mining.min_support or memory_budget_mb, or give the step more "
                "memory (kubeflow.steps.set_mining.memory_limit)."
            ) from error
        except MiningError as error:
            raise SetMiningError(f"The error sets cannot be mined: {error}") from error
    counts = count_groups(transactions, objects, itemsets)
    return MinedSets(itemsets, event_ids, counts, len(transactions), min_windows)


def _too_many_sets(error: TooManyItemsetsError, *, would_do: bool) -> TooManySetsError:
    raised = (
        "set_mining.min_support may be this number of windows; or"
        if would_do
        else "There are not as many windows, so no minimum support would do:"
    )
    return TooManySetsError(
        f"{error} {raised} lower max_set_size, raise max_sets or memory_budget_mb"
        + (", or let on_too_many_sets: raise_support choose." if would_do else ".")
    )


def frequent_error_sets(mined: MinedSets, min_size: int) -> pl.DataFrame:
    """Return the mined sets as a table.

    Args:
        mined: Result of `mine_error_sets`.
        min_size: Smaller sets are left out; `closed` and `maximal` are not affected.

    Returns:
        event_ids (list[str], ascending), size, support_count, support (share of the windows),
        objects, lift (support divided by the product of the events' supports), closed, maximal;
        most frequent first, then larger sets first, then by event_ids.
    """
    itemsets = mined.itemsets
    measures = measure_itemsets(itemsets, mined.windows)
    columns = {
        "event_ids": _as_lists(mined.event_ids.gather(itemsets.items), itemsets.offsets),
        "size": itemsets.sizes,
        "support_count": itemsets.supports,
        "support": measures.support,
        "objects": mined.objects,
        "lift": measures.lift,
        "closed": itemsets.closed,
        "maximal": itemsets.maximal,
    }
    return (
        pl.DataFrame(columns, FREQUENT_SETS)
        .filter(pl.col("size") >= min_size)
        .sort("support_count", "size", "event_ids", descending=[True, True, False])
    )


def association_rules(mined: MinedSets, settings: RuleSettings) -> pl.DataFrame:
    """Return the rules with a single consequent that follow from the mined sets.

    Args:
        mined: Result of `mine_error_sets`.
        settings: Smallest confidence, largest q-value.

    Returns:
        The columns of `data/results/association_rules.yaml` except run_id and data_scope; most
        confident first, then most frequent.
    """
    rules = find_rules(
        mined.itemsets,
        mined.windows,
        min_confidence=settings.min_confidence,
        max_q_value=settings.max_q_value,
    )
    antecedents = mined.event_ids.gather(rules.antecedent_items)
    consequents = mined.event_ids.gather(rules.consequent_items)
    columns = {
        "antecedent": _as_lists(antecedents, rules.antecedent_offsets),
        "consequent": _as_lists(consequents, rules.consequent_offsets),
        **{measure: getattr(rules, measure) for measure in RULE_MEASURES},
    }
    finite = pl.when(pl.col("conviction").is_finite()).then("conviction")
    return (
        pl.DataFrame(columns, ASSOCIATION_RULES)
        .with_columns(finite.alias("conviction"))
        .sort(
            "confidence",
            "support",
            "antecedent",
            "consequent",
            descending=[True, True, False, False],
        )
    )


def _as_lists(values: pl.Series, offsets: npt.NDArray[np.int64]) -> pl.Series:
    """Split `values` into one non-empty list per pair of neighbouring offsets."""
    row = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
    cells = pl.DataFrame({"row": row, "values": values}).with_columns(pl.col("row").set_sorted())
    lists = cells.group_by("row", maintain_order=True).agg("values")
    return lists.get_column("values")


def name_error_sets(sets: pl.DataFrame, catalog: pl.DataFrame) -> pl.DataFrame:
    """Return the sets with `names` (list[str]): the events' names, or their ids if unnamed.

    Args:
        sets: Error sets with `event_ids`.
        catalog: `static/event_catalog`.
    """
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
