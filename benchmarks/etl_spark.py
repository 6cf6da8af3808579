"""Error sets computed with PySpark, as written by an experienced Spark user.

Built-in functions only, no Python in the executors; one shuffle to remove repeated readouts, a
broadcast of the common events, one shuffle by object. The windows of an object are a fold over its
ordered events (`aggregate`), which is Spark's way to apply sequential rules inside the JVM.
"""

from pathlib import Path
from typing import Any

from pyspark.sql import functions as F  # noqa: N812 -- its usual name

from benchmarks.extracted import ExtractedEvents
from config.settings import FeatureEngineeringSettings, PreprocessingSettings
from itemset_mining.benchmarks.spark import session
from ml_pipeline.storage.data_scope import midnight
from ml_pipeline.storage.keys import static_table

WINDOWS = "array<struct<started_at:timestamp,event_ids:array<string>>>"


def write_error_sets(extracted: ExtractedEvents, folder: Path) -> str:
    """Read the extracted events and write the error sets."""
    events = session().read.parquet(*extracted.locations)
    catalog = session().read.parquet(extracted.storage.location(static_table("event_catalog")))
    since, until = midnight(extracted.scope.start), midnight(extracted.scope.end)
    in_period = events.where((F.col("occurred_at") >= since) & (F.col("occurred_at") < until))
    cleaned = preprocess(in_period, catalog, extracted.settings.preprocessing)
    sets = error_sets(cleaned, extracted.settings.feature_engineering)
    target = folder / "error_sets"
    sets.write.parquet(str(target))
    return f"{target}/*.parquet"


def preprocess(events: Any, catalog: Any, settings: PreprocessingSettings) -> Any:
    """Drop broken rows, repeated readouts, excluded classes and rare events."""
    mileage = F.col("mileage_km")
    valid = events.where(
        F.col("object_id").isNotNull()
        & F.col("event_id").isNotNull()
        & (F.trim("object_id") != "")
        & (F.trim("event_id") != "")
        & (mileage.isNull() | ((mileage >= 0) & (mileage < float("inf"))))
    )
    unique = valid.groupBy("object_id", "occurred_at", "event_id").agg(
        F.min_by("mileage_km", "readout_id").alias("mileage_km")
    )
    excluded = catalog.where(F.col("event_class").isin(*settings.drop_event_classes))
    kept = unique.join(F.broadcast(excluded), "event_id", "left_anti").cache()
    counts = kept.groupBy("event_id").count()
    common = counts.where(F.col("count") >= settings.min_event_count).select("event_id")
    return kept.join(F.broadcast(common), "event_id", "left_semi")


def error_sets(events: Any, settings: FeatureEngineeringSettings) -> Any:
    """Return anchored windows by time, with the distinct events of each."""
    event = F.struct("occurred_at", "event_id")
    objects = events.groupBy("object_id").agg(F.sort_array(F.collect_list(event)).alias("events"))
    length = F.expr(f"make_dt_interval(0, 0, 0, {settings.window_length})")

    def add(windows: Any, event: Any) -> Any:
        last = F.element_at(windows, -1)
        opens = (F.size(windows) == 0) | (event.occurred_at > last.started_at + length)
        opened = F.struct(
            event.occurred_at.alias("started_at"), F.array(event.event_id).alias("event_ids")
        )
        longer = F.struct(
            last.started_at.alias("started_at"),
            F.concat(last.event_ids, F.array(event.event_id)).alias("event_ids"),
        )
        before = F.slice(windows, 1, F.greatest(F.size(windows) - 1, F.lit(0)))
        return F.when(opens, F.concat(windows, F.array(opened))).otherwise(
            F.concat(before, F.array(longer))
        )

    folded = F.aggregate("events", F.array().cast(WINDOWS), add).alias("windows")
    windows = objects.select("object_id", F.explode(folded).alias("window"))
    sets = windows.select(
        "object_id",
        "window.started_at",
        F.array_sort(F.array_distinct("window.event_ids")).alias("event_ids"),
    )
    return sets.where(F.size("event_ids") >= settings.min_set_size)
