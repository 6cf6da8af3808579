"""Error sets computed as usual in templates for such pipelines: pandas and a loop over rows.

The approach is that of a public template, github.com/carlov93/template_kubeflow
(ml_pipeline/components/feature_engineering/steps.py, `clustering` and `create_list_of_sequences`;
set_mining/steps.py, `apply_fpgrowth_set_mining`): for each object its rows one by one (`iterrows`),
adding up the time since the window began; then a list of events for each window, and mlxtend's
TransactionEncoder. Rewritten and improved in two places, so that it scales: the template searches
the whole table once per object, which is quadratic, whereas here `groupby` finds its rows; and the
events of a window are collected with the built-in `list`, without a second pass to count them.
"""

from pathlib import Path

import pandas as pd
import polars as pl
from mlxtend.preprocessing import TransactionEncoder

from benchmarks.extracted import ExtractedEvents
from config.settings import FeatureEngineeringSettings, PreprocessingSettings
from ml_pipeline.storage.data_scope import midnight
from ml_pipeline.storage.keys import static_table


def write_error_sets(extracted: ExtractedEvents, folder: Path) -> str:
    """Read the extracted events and write the error sets."""
    events = pd.concat([pd.read_parquet(path) for path in extracted.locations])
    catalog = pd.read_parquet(extracted.storage.location(static_table("event_catalog")))
    since, until = midnight(extracted.scope.start), midnight(extracted.scope.end)
    events = events[(events["occurred_at"] >= since) & (events["occurred_at"] < until)]
    cleaned = preprocess(events, catalog, extracted.settings.preprocessing)
    windows = cluster(cleaned, extracted.settings.feature_engineering)
    sets = collect_sets(windows, extracted.settings.feature_engineering.min_set_size)
    encode(sets)
    target = folder / "error_sets.parquet"
    pl.from_pandas(sets).write_parquet(target)  # pandas writes no lists without an index of its own
    return str(target)


def preprocess(
    events: pd.DataFrame, catalog: pd.DataFrame, settings: PreprocessingSettings
) -> pd.DataFrame:
    """Drop broken rows, repeated readouts, excluded classes and rare events."""
    ids = events[["object_id", "event_id"]]
    valid = ids.notna().all(axis=1) & (ids != "").all(axis=1)
    valid &= events["mileage_km"].isna() | (events["mileage_km"] >= 0)
    events = events[valid].sort_values(["object_id", "occurred_at", "event_id", "readout_id"])
    events = events.drop_duplicates(["object_id", "occurred_at", "event_id"])
    is_excluded = catalog["event_class"].isin(settings.drop_event_classes)
    events = events[~events["event_id"].isin(catalog.loc[is_excluded, "event_id"])]
    counts = events["event_id"].value_counts()
    common = counts.index[counts >= settings.min_event_count]
    return events[events["event_id"].isin(common)].reset_index(drop=True)


def cluster(events: pd.DataFrame, settings: FeatureEngineeringSettings) -> pd.DataFrame:
    """Number the windows of each object, row by row."""
    length = pd.Timedelta(seconds=settings.window_length)
    since_previous = events.groupby("object_id")["occurred_at"].diff()
    events["since_previous"] = since_previous.fillna(pd.Timedelta(0))
    numbers = []
    for _, own in events.groupby("object_id", sort=False):
        number, since_first = 0, pd.Timedelta(0)
        for _, row in own.iterrows():
            since_first += row["since_previous"]
            if since_first > length:
                number += 1
                since_first = pd.Timedelta(0)
            numbers.append(number)
    events["window"] = numbers
    return events


def collect_sets(events: pd.DataFrame, min_set_size: int) -> pd.DataFrame:
    """Return one row per window, with its distinct events in a list."""
    windows = events.groupby(["object_id", "window"], sort=False)
    sets = windows["event_id"].apply(lambda codes: sorted(set(codes))).reset_index(name="event_ids")
    sets["started_at"] = windows["occurred_at"].min().array
    return sets[sets["event_ids"].map(len) >= min_set_size].drop(columns="window")


def encode(sets: pd.DataFrame) -> pd.DataFrame:
    """Return the table of booleans that mlxtend mines."""
    transactions = sets["event_ids"].tolist()
    encoder = TransactionEncoder()
    cells = encoder.fit(transactions).transform(transactions)
    return pd.DataFrame(cells, columns=encoder.columns_)
