"""Engines to compare: one function per library, all with columns in and columns out.

Each adapter saves its library work where possible: infrequent codes are dropped and the others
numbered with NumPy where the library would otherwise pay for them, and results are read without
loops over Python objects where the library allows it. An engine without its package is left out.
"""

import itertools
from collections.abc import Callable, Iterable
from importlib.util import find_spec

import numpy as np
import polars as pl

Columns = np.ndarray
Mine = Callable[[Columns, Columns, int], pl.DataFrame]
"""Window (ascending), code (distinct within a window), minimum support -> items (list), support."""


def ours(window: Columns, code: Columns, min_support: int) -> pl.DataFrame:
    """Mine with this library, which also finds the closed and the maximal sets."""
    from itemset_mining import Transactions, mine

    offsets = _offsets(window)
    weights = np.ones(len(offsets) - 1, np.int64)
    found = mine(Transactions(code, offsets, weights), min_support=min_support)
    return _as_frame(found.items, found.offsets, found.supports)


def rusket(window: Columns, code: Columns, min_support: int) -> pl.DataFrame:
    """Mine with FP-growth in Rust, below its public function, which would build pandas objects."""
    from rusket import _rusket

    rows, items, codes = _frequent_only(window, code, min_support)
    pointers = np.zeros(rows.max(initial=-1) + 2, np.int32)
    np.cumsum(np.bincount(rows), out=pointers[1:])
    supports, offsets, found = _rusket.fpgrowth_from_csr(
        pointers, items, len(codes), min_support, None
    )
    return _as_frame(codes[np.asarray(found)], offsets, supports)


def pyfim(window: Columns, code: Columns, min_support: int) -> pl.DataFrame:
    """Mine with Borgelt's FP-growth in C."""
    import fim

    transactions = _lists(window, code)
    return _from_pairs(fim.fpgrowth(transactions, target="s", supp=-min_support, report="a"))


def mlxtend(window: Columns, code: Columns, min_support: int) -> pl.DataFrame:
    """Mine with FP-growth in Python, on a table of booleans built without TransactionEncoder."""
    import pandas as pd
    from mlxtend.frequent_patterns import fpgrowth
    from scipy.sparse import csr_matrix

    windows = len(_offsets(window)) - 1
    rows, items, codes = _frequent_only(window, code, min_support)
    shape = (windows, len(codes))
    cells = csr_matrix((np.ones(len(items), bool), (rows, items)), shape=shape)
    # Half a support less: the share times the windows must not round to one more.
    found = fpgrowth(pd.DataFrame(cells.toarray()), min_support=(min_support - 0.5) / windows)
    sets = found["itemsets"].tolist()
    frame = _from_pairs(zip(sets, np.rint(found["support"] * windows), strict=True))
    named = pl.element().replace_strict(np.arange(len(codes)), codes, return_dtype=pl.Int32)
    return frame.with_columns(pl.col("items").list.eval(named))


ENGINES: dict[str, Mine] = {
    "ours": ours,
    "rusket": rusket,
    "pyfim": pyfim,
    "mlxtend": mlxtend,
}
"""Engines that take columns; Spark reads and writes Parquet itself (see `measure.py`)."""

PACKAGES = {"rusket": "rusket", "pyfim": "fim", "mlxtend": "mlxtend", "spark": "pyspark"}


def is_installed(engine: str) -> bool:
    """Return whether the package of an engine is installed."""
    return engine not in PACKAGES or find_spec(PACKAGES[engine]) is not None


def _offsets(window: Columns) -> Columns:
    return np.flatnonzero(np.concatenate(([True], window[1:] != window[:-1], [True])))


def _frequent_only(
    window: Columns, code: Columns, min_support: int
) -> tuple[Columns, Columns, Columns]:
    """Return row and item (from 0) of the cells with a frequent code, and the code per item."""
    low = int(code.min())
    counts = np.bincount(code - low)
    frequent = np.flatnonzero(counts >= min_support)
    item_of = np.full(len(counts), -1, np.int32)
    item_of[frequent] = np.arange(len(frequent), dtype=np.int32)
    items = item_of[code - low]
    rows = np.cumsum(np.diff(window, prepend=window[:1]) != 0)
    kept = items >= 0
    return rows[kept], items[kept], (frequent + low).astype(np.int32)


def _lists(window: Columns, code: Columns) -> list[list[int]]:
    cells = pl.DataFrame({"window": window, "code": code})
    return cells.group_by("window", maintain_order=True).agg("code")["code"].to_list()


def _from_pairs(pairs: Iterable[tuple[Iterable[int], float]]) -> pl.DataFrame:
    found = list(pairs)
    sizes = np.fromiter((len(items) for items, _ in found), np.int64, len(found))
    flat = itertools.chain.from_iterable(items for items, _ in found)
    return _as_frame(
        np.fromiter(flat, np.int32, sizes.sum()),
        np.concatenate(([0], np.cumsum(sizes))),
        np.fromiter((support for _, support in found), np.int64, len(found)),
    )


def _as_frame(items: Columns, offsets: Columns, supports: Columns) -> pl.DataFrame:
    """Return items (list of int32) and support (int64), one row per set, without copying."""
    import pyarrow as pa

    def buffers(values: Columns, kind: type) -> list[pa.Buffer | None]:
        return [None, pa.py_buffer(np.ascontiguousarray(values, kind))]

    # Not from arrays, for which pyarrow would import pandas.
    flat = pa.Array.from_buffers(pa.int32(), len(items), buffers(items, np.int32))
    lists = pa.LargeListArray.from_buffers(
        pa.large_list(pa.int32()), len(supports), buffers(offsets, np.int64), children=[flat]
    )
    columns = {"items": pl.from_arrow(lists), "support": np.asarray(supports, np.int64)}
    return pl.DataFrame(columns)
