"""From error sets to the frequent ones, named and compared with what is known."""

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
    """What the kernel found, and what its items stand for.

    Attributes:
        itemsets: All frequent sets, single events included.
        event_ids: The event_id of each item (str).
        objects: int64[sets], distinct objects with a window that contains the set.
        windows: How many windows were mined.
        min_windows: The minimum support that was used, as a number of windows.
    """

    itemsets: Itemsets
    event_ids: pl.Series
    objects: npt.NDArray[np.int64]
    windows: int
    min_windows: int


def prepare_mining() -> None:
    """Start to generate the machine code of the miner: a quarter of a second, in the background."""
    load_kernels()


def min_windows_of(min_support: float, windows: int) -> int:
    """Return the number of windows that makes a set frequent, at least 1.

    Args:
        min_support: A share of the windows below 1, else a number of windows.
        windows: How many windows there are.

    Returns:
        The share rounded up to whole windows, computed on the decimal number that one writes: 0.1
        of 30 windows is 3, though the double nearest to 0.1 is a little more.
    """
    share = Fraction(str(min_support))
    return max(1, math.ceil(share * windows if share < 1 else share))


def encode(
    error_sets: pl.LazyFrame,
) -> tuple[Transactions, pl.Series, npt.NDArray[np.int64]]:
    """The error sets as the mining kernel takes them.

    Column by column, streaming: at no time are all names in memory, only their numbers.

    Returns:
        The transactions, one a window; the event_ids in ascending order, where item i of a
        transaction stands for the i-th, so that items order as their event_ids do; the number of
        the object of each transaction.
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
    """The place of each name of the only column among the distinct ones; these in their order."""
    distinct = names.unique().collect(engine="streaming").to_series().sort()
    place = pl.all().cast(pl.Enum(distinct)).to_physical().cast(pl.Int32)
    return names.select(place).collect(engine="streaming").to_series().to_numpy(), distinct


def mine_error_sets(error_sets: pl.LazyFrame, settings: SetMiningSettings) -> MinedSets:
    """Mines every set of events that at least the minimum support of the windows contain.

    Args:
        error_sets: As in `data/intermediate/error_sets.yaml`.
        settings: Minimum support, largest size, bounds, and what to do beyond them.

    Raises:
        TooManySetsError: More sets are frequent than the bounds allow; the message gives the
            smallest minimum support that stays within them, unless no set would.
        SetMiningError: The miner refuses its input, or its machine code cannot be trusted.
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
    # The room that a search needs is not foreseen: it may refuse what another one has advised.
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
    """The mined sets as a table.

    Args:
        mined: What `mine_error_sets` found.
        min_size: Smaller sets are left out; `closed` and `maximal` are not affected.

    Returns:
        event_ids (list[str], ascending), size, support_count, support (share of the windows),
        objects, lift (support over the product of the events' own supports), closed, maximal; the
        most frequent first, of these the larger first, then by event_ids.
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
    """The rules with a single consequent that follow from the mined sets.

    Args:
        mined: What `mine_error_sets` found.
        settings: Smallest confidence, largest q-value.

    Returns:
        The columns of `data/results/association_rules.yaml` but run_id and data_scope; the most
        confident first, then the most frequent.
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
    """Cuts `values` into one list for each pair of neighbouring offsets, none of them empty."""
    row = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
    cells = pl.DataFrame({"row": row, "values": values}).with_columns(pl.col("row").set_sorted())
    lists = cells.group_by("row", maintain_order=True).agg("values")
    return lists.get_column("values")


def name_error_sets(sets: pl.DataFrame, catalog: pl.DataFrame) -> pl.DataFrame:
    """Adds `names` (list[str]): the catalog's name of each event, the event_id where it has none.

    Args:
        sets: Error sets with `event_ids`.
        catalog: `static/event_catalog`.
    """
    named = catalog.drop_nulls(["event_id", "name"])
    name = pl.element().replace(named.get_column("event_id"), named.get_column("name"))
    return sets.with_columns(pl.col("event_ids").list.eval(name).alias("names"))


def mark_known(sets: pl.DataFrame, known_error_sets: pl.DataFrame) -> pl.DataFrame:
    """Compares every set with the sets that somebody has explained already.

    Args:
        sets: Error sets with `event_ids`, each with distinct events, and `size`.
        known_error_sets: `static/known_error_sets`; a known set without events is ignored.

    Returns:
        The sets with `known_status` ("known": equals a known set, "extends known": contains one,
        else "new") and `known_pattern_ids` (list[str], ascending: of the known sets that it equals,
        else of those that it contains).
    """
    contained = _contained_patterns(sets, known_error_sets).join(
        sets.select("size").with_row_index("row"), on="row"
    )
    equal = pl.col("pattern_size") == pl.col("size")
    found = (
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
        .join(found, on="row", how="left", maintain_order="left")
        .with_columns(
            pl.col("known_status").fill_null("new"),
            pl.col("known_pattern_ids").fill_null(pl.lit([], dtype=pl.List(pl.String))),
        )
        .drop("row")
    )


def _contained_patterns(sets: pl.DataFrame, known_error_sets: pl.DataFrame) -> pl.DataFrame:
    """Which known sets each set contains: row (uint32, of `sets`), pattern_id, pattern_size.

    Vertical bitmaps (Zaki, Eclat, 2000): one bit for each set and event; a known set is contained
    where the bitmaps of all its events have a bit.
    """
    schema = pl.Schema({"row": pl.UInt32(), "pattern_id": pl.String(), "pattern_size": pl.Int64()})
    patterns = known_error_sets.select("pattern_id", pl.col("event_ids").list.unique())
    holders = _bitmaps(sets, patterns.get_column("event_ids").explode().unique())
    found = [
        pl.DataFrame({"row": rows}).with_columns(
            pattern_id=pl.lit(pattern_id), pattern_size=pl.lit(len(event_ids))
        )
        for pattern_id, event_ids in patterns.iter_rows()
        if event_ids and holders.keys() >= set(event_ids)
        if (rows := _rows_of_all([holders[event_id] for event_id in event_ids])).size
    ]
    return pl.concat([pl.DataFrame(schema=schema), *(part.cast(schema) for part in found)])


def _bitmaps(sets: pl.DataFrame, event_ids: pl.Series) -> dict[str, npt.NDArray[np.uint8]]:
    """For each of the `event_ids`, one bit a set: whether the set holds the event."""
    cells = sets.select("event_ids").with_row_index("row").explode("event_ids")
    wanted = cells.filter(pl.col("event_ids").is_in(event_ids.implode()))
    return {
        event_id: np.packbits(np.bincount(held["row"], minlength=sets.height).astype(bool))
        for (event_id,), held in wanted.group_by("event_ids")
    }


def _rows_of_all(bitmaps: list[npt.NDArray[np.uint8]]) -> npt.NDArray[np.int64]:
    return np.flatnonzero(np.unpackbits(np.bitwise_and.reduce(bitmaps)))
