"""Two foreign data sets, mined by settings alone and compared with a count in plain Python."""

import csv
import random
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from config.settings import Settings
from ml_pipeline.local.in_process import run_in_process
from ml_pipeline.results import read_result
from ml_pipeline.storage.keys import source_prefix
from ml_pipeline.storage.objects import Storage

Event = tuple[str, datetime, str]
LARGEST_SET = 3
NO_DIMENSIONS = {"model_series": None, "market": None}
MODELS = ("model1", "model2", "model3", "model4")
STORES = ("Köln Süd/Ost", "Bad Tölz", "11+")
ITEMS = (
    "Brötchen",
    "whole milk",
    "packaged fruit/vegetables",
    'so-called "cheese"',
    "a;b",
    "a|b",
    "back\\slash",
    "no\u00a0break",
    "\N{CHEESE WEDGE}",
    " leading",
    "trailing ",
    "0123",
    "5E10",
    "with, comma",
    "two\nlines",
    "NULL",
)


def write_csv(storage: Storage, table: str, header: str, rows: Iterable[tuple[Any, ...]]) -> None:
    path = Path(storage.location(f"{source_prefix(table)}/{table}.csv"))
    path.parent.mkdir(parents=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header.split(","))
        writer.writerows(rows)


def machine_errors() -> tuple[dict[str, str], list[Event]]:
    """Return the model of 100 machines, and 3,900 errors on a grid of one hour over a year."""
    randomness = random.Random(4)  # noqa: S311 -- sample data
    models = {str(machine): randomness.choice(MODELS) for machine in range(1, 101)}
    start = datetime(2015, 1, 1, 6, tzinfo=UTC)
    events: set[Event] = set()
    while len(events) < 3_900:
        machine = str(randomness.randint(1, 100))
        at = start + timedelta(hours=randomness.randrange(364 * 24))
        events.update(
            (machine, at, f"error{number}")
            for number in randomness.sample(range(1, 6), randomness.choice((1, 1, 2, 3)))
        )
    return models, sorted(events)[:3_900]


def baskets() -> list[tuple[str, str, datetime, str]]:
    """Return store, member, day and item of 38,000 purchases; a member has one store."""
    randomness = random.Random(5)  # noqa: S311 -- sample data
    start = datetime(2014, 1, 1, tzinfo=UTC)
    rows: list[tuple[str, str, datetime, str]] = []
    while len(rows) < 38_000:
        member = randomness.randint(1_000, 4_000)
        day = start + timedelta(days=randomness.randrange(728))
        items = randomness.sample(ITEMS, randomness.choice((1, 2, 3, 5)))
        rows += [(STORES[member % 3], str(member), day, item) for item in items]
    return rows


def frequent_sets(
    events: Iterable[Event], length: timedelta, min_windows: int
) -> dict[tuple[str, ...], int]:
    """Count the sets of two and three codes in anchored windows of two codes or more."""
    windows: list[set[str]] = []
    opened: tuple[str, datetime] | None = None
    for machine, at, code in sorted(set(events)):
        if opened is None or opened[0] != machine or at - opened[1] > length:
            opened = (machine, at)
            windows.append(set())
        windows[-1].add(code)
    counts = Counter(
        codes
        for window in windows
        for size in range(2, LARGEST_SET + 1)
        for codes in combinations(sorted(window), size)
    )
    return {codes: count for codes, count in counts.items() if count >= min_windows}


def described(settings: Settings, dimension: dict[str, Any], **changes: Any) -> Settings:
    values = settings.model_dump()
    values["dimensions"] = NO_DIMENSIONS | dimension
    values["preprocessing"] |= {"min_event_count": 1, "drop_event_classes": []}
    values["set_mining"] |= {"min_support": 2, "max_set_size": LARGEST_SET}
    values["run"] |= changes["run"]
    values["feature_engineering"]["window_length"] = changes["window_length"]
    values["extraction"]["tables"] |= changes["tables"]
    values["extraction"]["columns"] |= changes["columns"]
    return Settings.model_validate(values)


def mined_sets(storage: Storage, settings: Settings) -> dict[str, dict[tuple[str, ...], int]]:
    """Run the pipeline; return the sets of two and three codes with their counts, by value."""
    manifest = run_in_process("own-data", {}, settings=settings)
    assert {scope.status for scope in manifest.data_scopes} == {"succeeded"}
    sets: dict[str, dict[tuple[str, ...], int]] = defaultdict(dict)
    for row in read_result(storage, manifest, "frequent_error_sets").iter_rows(named=True):
        if row["size"] > 1:
            value = row["data_scope"].rpartition("/")[0]
            sets[value][tuple(row["event_ids"])] = row["support_count"]
    return dict(sets)


@pytest.fixture
def storage(settings: Settings) -> Storage:
    return Storage.from_settings(settings.storage)


def test_machine_errors_equal_a_count_by_hand(settings: Settings, storage: Storage) -> None:
    models, events = machine_errors()
    errors = ((f"{at:%Y-%m-%d %H:%M:%S}", machine, code) for machine, at, code in events)
    write_csv(storage, "errors", "datetime,machineID,errorID", errors)
    fleet = ((machine, model, 18) for machine, model in models.items())
    write_csv(storage, "machines", "machineID,model,age", fleet)

    mined = mined_sets(
        storage,
        described(
            settings,
            {"model": {"table": "objects", "column": "model", "values": MODELS}},
            run={"start_date": "2015-01-01", "end_date": "2016-01-01"},
            window_length=7_200,
            tables={"objects": "machines", "error_events": "errors"},
            columns={
                "objects": {"object_id": "machineID"},
                "error_events": {
                    "readout_id": None,
                    "object_id": "machineID",
                    "event_id": "errorID",
                    "occurred_at": "datetime",
                    "mileage_km": None,
                },
                "time": {"kind": "string", "format": "%Y-%m-%d %H:%M:%S"},
            },
        ),
    )

    assert mined == {
        model: frequent_sets(
            (event for event in events if models[event[0]] == model), timedelta(hours=2), 2
        )
        for model in MODELS
    }


def test_baskets_with_odd_ids_equal_a_count_by_hand(settings: Settings, storage: Storage) -> None:
    rows = baskets()
    lines = ((member, f"{day:%d-%m-%Y}", item, store) for store, member, day, item in rows)
    write_csv(storage, "baskets", "Member_number,Date,itemDescription,store", lines)

    mined = mined_sets(
        storage,
        described(
            settings,
            {"store": {"table": "error_events", "column": "store", "values": STORES}},
            run={"start_date": "2014-01-01", "end_date": "2016-01-01"},
            window_length=0,
            tables={"objects": None, "error_events": "baskets"},
            columns={
                "objects": None,
                "error_events": {
                    "readout_id": None,
                    "object_id": "Member_number",
                    "event_id": "itemDescription",
                    "occurred_at": "Date",
                    "mileage_km": None,
                },
                "time": {"kind": "string", "format": "%d-%m-%Y"},
            },
        ),
    )

    assert mined == {
        store: frequent_sets((row[1:] for row in rows if row[0] == store), timedelta(), 2)
        for store in STORES
    }
