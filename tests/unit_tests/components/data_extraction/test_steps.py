import math
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from config.dimensions import Dimension
from config.extraction import ExtraColumn
from config.settings import EventColumns, ObjectColumns, SourceColumns
from ml_pipeline.components.data_extraction.steps import count_left_out, count_rows, extract_events
from ml_pipeline.errors import DataContractError
from ml_pipeline.storage.data_scope import ExtractionUnit, monday_of

Row = tuple[Any, ...]

MICROSECOND = timedelta(microseconds=1)
MONDAY = datetime(2026, 1, 5, tzinfo=UTC)
WEEK = timedelta(days=7)
OUR_NAMES = SourceColumns(
    objects=ObjectColumns(object_id="object_id"),
    error_events=EventColumns(
        readout_id="readout_id",
        object_id="object_id",
        event_id="event_id",
        occurred_at="occurred_at",
        mileage_km="mileage_km",
    ),
)
DIMENSIONS = {
    name: Dimension(table="objects", column=name, values=("?",), parameter=name)
    for name in ("model_series", "market")
}
OBJECTS = pl.Schema({"object_id": pl.String(), "model_series": pl.String(), "market": pl.String()})
EVENTS = pl.Schema(
    {
        "readout_id": pl.String(),
        "object_id": pl.String(),
        "event_id": pl.String(),
        "occurred_at": pl.Datetime("us", "UTC"),
        "mileage_km": pl.Float64(),
    }
)
THREE_OBJECTS = [("vin1", "G20", "DE"), ("vin2", "G20", "US"), ("vin3", "G30", "DE")]


def unit(model_series: str, market: str, monday: datetime = MONDAY) -> ExtractionUnit:
    return ExtractionUnit((model_series, market), monday.date())


def extract(
    objects: Sequence[Row],
    events: Sequence[Row],
    units: Sequence[ExtractionUnit],
    zone: tzinfo = UTC,
) -> pl.DataFrame:
    return extract_events(
        pl.LazyFrame(objects, OBJECTS, orient="row"),
        pl.LazyFrame(events, EVENTS, orient="row"),
        OUR_NAMES,
        DIMENSIONS,
        units,
        zone,
    ).collect()


def left_out(
    objects: Sequence[Row], events: Sequence[Row], units: Sequence[ExtractionUnit] | None = None
) -> dict[str, int]:
    counted = count_left_out(
        pl.LazyFrame(objects, OBJECTS, orient="row"),
        pl.LazyFrame(events, EVENTS, orient="row"),
        OUR_NAMES,
        DIMENSIONS,
        units or [unit("G20", "DE")],
    )
    return dict(counted.collect().select("reason", "rows").iter_rows())


def test_event_belongs_to_the_model_series_and_market_of_its_object_and_to_its_week() -> None:
    extracted = extract(THREE_OBJECTS, [("r1", "vin2", "P0301", MONDAY, 12.5)], [unit("G20", "US")])

    assert extracted.rows() == [("G20", "US", MONDAY.date(), "r1", "vin2", "P0301", MONDAY, 12.5)]
    assert extracted.schema == pl.Schema(
        {"model_series": pl.String(), "market": pl.String(), "week": pl.Date(), **EVENTS}
    )


@pytest.mark.parametrize(
    ("moment", "week"),
    [
        (MONDAY - MICROSECOND, MONDAY - WEEK),
        (MONDAY, MONDAY),
        (MONDAY + WEEK - MICROSECOND, MONDAY),
        (MONDAY + WEEK, MONDAY + WEEK),
    ],
)
def test_week_begins_on_monday_at_midnight_utc(moment: datetime, week: datetime) -> None:
    units = [unit("G20", "DE", MONDAY + number * WEEK) for number in (-1, 0, 1)]

    extracted = extract(THREE_OBJECTS, [("r1", "vin1", "P0301", moment, 1.0)], units)

    assert extracted["week"].to_list() == [week.date()]


@pytest.mark.parametrize(
    ("zone", "moment", "week"),
    [
        ("Europe/Berlin", "2026-03-22T22:59:59Z", "2026-03-16"),
        ("Europe/Berlin", "2026-03-22T23:00:00Z", "2026-03-23"),
        ("Europe/Berlin", "2026-03-29T21:59:59Z", "2026-03-23"),
        ("Europe/Berlin", "2026-03-29T22:00:00Z", "2026-03-30"),
        ("Europe/Berlin", "2026-10-25T22:59:59Z", "2026-10-19"),
        ("Europe/Berlin", "2026-10-25T23:00:00Z", "2026-10-26"),
        ("America/New_York", "2026-11-02T04:59:59Z", "2026-10-26"),
        ("America/New_York", "2026-11-02T05:00:00Z", "2026-11-02"),
        ("Asia/Tokyo", "2026-11-01T14:59:59Z", "2026-10-26"),
        ("Asia/Tokyo", "2026-11-01T15:00:00Z", "2026-11-02"),
    ],
)
def test_week_begins_at_midnight_in_the_time_zone(zone: str, moment: str, week: str) -> None:
    first = datetime(2026, 3, 9, tzinfo=UTC)
    units = [unit("G20", "DE", first + number * WEEK) for number in range(40)]
    events = [("r1", "vin1", "P0301", datetime.fromisoformat(moment), 1.0)]

    extracted = extract(THREE_OBJECTS, events, units, ZoneInfo(zone))

    assert extracted["week"].to_list() == [date.fromisoformat(week)]


@pytest.mark.parametrize(
    "zone", ["Europe/Berlin", "America/Santiago", "Asia/Kathmandu", "Pacific/Auckland"]
)
def test_every_event_of_two_years_is_in_exactly_one_week(zone: str) -> None:
    there, first = ZoneInfo(zone), datetime(2025, 12, 29, tzinfo=UTC)
    weeks = [unit("G20", "DE", first + number * WEEK) for number in range(106)]
    moments = [first + 2 * timedelta(days=1) + timedelta(hours=hour) for hour in range(17_520)]
    events = [("r1", "vin1", "P0301", moment, 1.0) for moment in moments]

    extracted = pl.concat(
        extract(THREE_OBJECTS, events, some, there) for some in (weeks[::2], weeks[1::2])
    ).sort("occurred_at")

    assert extracted["occurred_at"].to_list() == moments
    assert extracted["week"].to_list() == [
        monday_of(moment.astimezone(there).date()) for moment in moments
    ]


def test_every_day_from_monday_to_sunday_belongs_to_the_week_of_its_monday() -> None:
    days = [MONDAY + timedelta(days=number, hours=12) for number in range(7)]
    events = [("r1", "vin1", "P0301", day, 1.0) for day in days]

    extracted = extract(THREE_OBJECTS, events, [unit("G20", "DE")])

    assert extracted["week"].to_list() == [MONDAY.date()] * 7


@pytest.mark.parametrize("moment", [MONDAY - MICROSECOND, MONDAY + WEEK])
def test_event_outside_the_wanted_week_does_not_appear(moment: datetime) -> None:
    events = [("r1", "vin1", "P0301", moment, 1.0)]

    assert extract(THREE_OBJECTS, events, [unit("G20", "DE")]).is_empty()


def test_only_wanted_units_appear_not_every_combination_of_their_parts() -> None:
    events = [
        (f"r{week}{vin}", vin, "P0301", MONDAY + week * WEEK, 1.0)
        for vin in ("vin1", "vin2", "vin3")
        for week in range(4)
    ]
    wanted = [
        unit("G20", "DE", MONDAY),
        unit("G20", "DE", MONDAY + 3 * WEEK),
        unit("G30", "DE", MONDAY + WEEK),
        unit("G30", "DE", MONDAY + 2 * WEEK),
    ]

    extracted = extract(THREE_OBJECTS, events, wanted)

    found = extracted.select("model_series", "market", "week").iter_rows()
    assert [ExtractionUnit((series, market), week) for series, market, week in found] == wanted


def test_of_repeated_readouts_the_smallest_readout_id_stays() -> None:
    events = [
        ("r3", "vin1", "P0301", MONDAY, 3.0),
        (None, "vin1", "P0301", MONDAY, 0.0),
        ("r1", "vin1", "P0301", MONDAY, 1.0),
        ("r2", "vin1", "P0301", MONDAY, 2.0),
    ]

    extracted = extract(THREE_OBJECTS, events, [unit("G20", "DE")])

    assert extracted.select("readout_id", "mileage_km").rows() == [("r1", 1.0)]


def test_of_one_readout_with_two_mileages_the_smallest_known_one_stays() -> None:
    events = [("r1", "vin1", "P0301", MONDAY, mileage) for mileage in (math.nan, 7.0, None, 5.0)]

    extracted = extract(THREE_OBJECTS, events, [unit("G20", "DE")])

    assert extracted["mileage_km"].to_list() == [5.0]


def test_same_event_a_microsecond_later_is_another_event() -> None:
    events = [("r1", "vin1", "P0301", MONDAY + n * MICROSECOND, 1.0) for n in range(2)]

    assert extract(THREE_OBJECTS, events, [unit("G20", "DE")]).height == 2


def test_event_without_event_id_or_mileage_stays_for_preprocessing_to_judge() -> None:
    events = [("r1", "vin1", None, MONDAY, 1.0), ("r2", "vin1", "P0301", MONDAY, None)]

    extracted = extract(THREE_OBJECTS, events, [unit("G20", "DE")])

    assert extracted.select("event_id", "mileage_km").rows() == [(None, 1.0), ("P0301", None)]


@pytest.mark.parametrize(
    "event",
    [
        pytest.param(("r1", "vin1", "P0301", None, 1.0), id="no time"),
        pytest.param(("r1", None, "P0301", MONDAY, 1.0), id="no object"),
        pytest.param(("r1", "vin9", "P0301", MONDAY, 1.0), id="unknown object"),
    ],
)
def test_event_that_belongs_to_no_unit_does_not_appear(event: Row) -> None:
    objects = [*THREE_OBJECTS, (None, "G20", "DE")]

    assert extract(objects, [event], [unit("G20", "DE")]).is_empty()


def test_rows_that_belong_to_no_unit_are_counted_by_reason() -> None:
    objects = [*THREE_OBJECTS, ("vin4", "G20", None)]
    elsewhere = MONDAY + 2 * WEEK
    events = [
        ("r1", "vin1", "P0301", MONDAY, 1.0),
        ("r1", "vin9", "P0301", MONDAY, 1.0),
        ("r1", "vin9", "P0301", MONDAY, 1.0),  # every row counts, a repeated readout too
        ("r1", "vin4", "P0301", MONDAY, 1.0),
        ("r1", None, "P0301", MONDAY + WEEK - MICROSECOND, 1.0),
        ("r1", "vin9", "P0301", elsewhere, 1.0),
        ("r1", "vin1", "P0301", None, 1.0),
        ("r1", "vin9", "P0301", None, 1.0),
    ]

    assert left_out(objects, events) == {
        "without_time": 2,
        "of_unknown_objects": 4,
        "ambiguous_objects": 0,
    }
    assert left_out(THREE_OBJECTS, []) == dict.fromkeys(
        ("without_time", "of_unknown_objects", "ambiguous_objects"), 0
    )


def test_object_listed_twice_belongs_to_one_unit_whichever_is_wanted() -> None:
    objects = [("vin1", "G30", "DE"), ("vin1", "G20", "US"), ("vin1", None, "DE")]
    events = [("r1", "vin1", "P0301", MONDAY, 1.0)]

    assert extract(objects, events, [unit("G30", "DE")]).is_empty()
    assert extract(objects, events, [unit("G20", "US")]).height == 1


def test_events_are_ordered_by_unit_object_time_and_event() -> None:
    late, early = MONDAY + timedelta(hours=1), MONDAY
    events = [
        ("r1", "vin3", "P1", early, 1.0),
        ("r1", "vin1", "P2", late, 1.0),
        ("r1", "vin1", "P9", early, 1.0),
        ("r1", "vin1", "P1", late, 1.0),
    ]

    extracted = extract(THREE_OBJECTS, events, [unit("G30", "DE"), unit("G20", "DE")])

    assert extracted.select("object_id", "event_id").rows() == [
        ("vin1", "P9"),
        ("vin1", "P1"),
        ("vin1", "P2"),
        ("vin3", "P1"),
    ]


def test_your_column_names_and_types_become_ours() -> None:
    columns = SourceColumns(
        objects=ObjectColumns(object_id="fin"),
        error_events=EventColumns(
            readout_id="id",
            object_id="fin",
            event_id="code",
            occurred_at="zeit",
            mileage_km="km",
        ),
    )
    half_past = datetime(2026, 1, 5, 0, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    objects = pl.LazyFrame({"fin": [1], "baureihe": ["G20"], "market": ["DE"], "colour": ["red"]})
    events = pl.LazyFrame(
        {"id": [7], "fin": [1], "code": [301], "zeit": [half_past], "km": [12]},
        schema_overrides={"zeit": pl.Datetime("ns", "Europe/Berlin")},
    )

    last_week = unit("G20", "DE", MONDAY - WEEK)
    series = Dimension(table="objects", column="baureihe", values=("?",))
    dimensions = DIMENSIONS | {"model_series": series}
    extracted = extract_events(objects, events, columns, dimensions, [last_week]).collect()

    assert extracted.rows() == [("G20", "DE", last_week.week, "7", "1", "301", half_past, 12.0)]
    assert extracted.schema["occurred_at"] == pl.Datetime("us", "UTC")


def test_time_without_a_zone_is_taken_as_utc() -> None:
    events = pl.LazyFrame([("r1", "vin1", "P1", MONDAY, 1.0)], EVENTS, orient="row")
    naive = events.with_columns(pl.col("occurred_at").dt.replace_time_zone(None))
    objects = pl.LazyFrame(THREE_OBJECTS, OBJECTS, orient="row")

    extracted = extract_events(objects, naive, OUR_NAMES, DIMENSIONS, [unit("G20", "DE")]).collect()

    assert extracted["occurred_at"].to_list() == [MONDAY]


def test_extraction_of_no_unit_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one extraction unit is required"):
        extract(THREE_OBJECTS, [], [])


def test_empty_source_tables_give_an_empty_frame_of_the_same_columns() -> None:
    full = extract(THREE_OBJECTS, [("r1", "vin1", "P1", MONDAY, 1.0)], [unit("G20", "DE")])

    assert_frame_equal(extract([], [], [unit("G20", "DE")]), full.clear())


def by_hand(
    objects: Iterable[Row], events: Iterable[Row], units: Iterable[ExtractionUnit]
) -> list[Row]:
    """What `extract_events` promises, one event at a time."""
    home = {row[0]: row[1:] for row in sorted(o for o in objects if None not in o)[::-1]}
    kept: dict[Row, Row] = {}
    for readout_id, object_id, event_id, occurred_at, mileage in events:
        if occurred_at is None or object_id not in home:
            continue
        model_series, market = home[object_id]
        home_unit = ExtractionUnit((model_series, market), monday_of(occurred_at.date()))
        if home_unit not in units:
            continue
        key = (home_unit, object_id, occurred_at, event_id is not None, event_id or "")
        readout = (readout_id is None, readout_id or "")
        distance = (mileage is None, mileage is not None and math.isnan(mileage), mileage or 0)
        rank = (*readout, *distance)
        row = (object_id, event_id, occurred_at, mileage, readout_id)
        if key not in kept or rank < kept[key][0]:
            kept[key] = (rank, row)
    return [
        (*u.values, u.week, row[4], *row[:4])
        for (u, *_), (_, row) in sorted(kept.items(), key=lambda item: item[0])
    ]


names = st.sampled_from(["vin1", "vin2", "vin3", "vin4", None])
moments = st.builds(
    lambda week, offset: MONDAY + week * WEEK + offset,
    st.integers(-1, 4),
    st.sampled_from([-MICROSECOND, timedelta(), MICROSECOND, timedelta(days=6, hours=23)]),
)
object_rows = st.tuples(
    names, st.sampled_from(["G20", "G30", None]), st.sampled_from(["DE", "US", "Österreich"])
)
event_rows = st.tuples(
    st.sampled_from(["r1", "r2", "r10", None]),
    st.one_of(names, st.just("vin9")),
    st.sampled_from(["P1", "p1", "P10", "é", None]),
    st.one_of(moments, st.none()),
    st.sampled_from([1.0, 2.0, math.nan, None]),
)
unit_sets = st.lists(
    st.builds(
        ExtractionUnit,
        st.tuples(
            st.sampled_from(["G20", "G30", "G99"]), st.sampled_from(["DE", "US", "Österreich"])
        ),
        st.sampled_from([(MONDAY + week * WEEK).date() for week in range(4)]),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=150, deadline=None)
@given(
    objects=st.lists(object_rows, max_size=6),
    events=st.lists(event_rows, max_size=25),
    units=unit_sets,
)
def test_extraction_equals_what_one_would_do_by_hand(
    objects: list[Row], events: list[Row], units: list[ExtractionUnit]
) -> None:
    extracted = extract(objects, events, units)

    expected = by_hand(objects, events, units)
    assert_frame_equal(extracted, pl.DataFrame(expected, extracted.schema, orient="row"))


@settings(max_examples=30, deadline=None)
@given(events=st.lists(event_rows, max_size=15), shuffled=st.randoms(use_true_random=False))
def test_order_of_the_source_rows_does_not_matter(events: list[Row], shuffled: Any) -> None:
    reordered = list(events)
    shuffled.shuffle(reordered)
    units = [unit("G20", "DE"), unit("G20", "US")]

    assert_frame_equal(
        extract(THREE_OBJECTS, events, units), extract(THREE_OBJECTS, reordered, units)
    )


@settings(max_examples=50, deadline=None)
@given(objects=st.lists(object_rows, max_size=6), events=st.lists(event_rows, max_size=25))
def test_every_row_is_in_a_unit_or_counted_as_left_out(
    objects: list[Row], events: list[Row]
) -> None:
    units = [
        unit(series, market, MONDAY + week * WEEK)
        for series in ("G20", "G30")
        for market in ("DE", "US", "Österreich")
        for week in range(-2, 6)
    ]
    frames = (
        pl.LazyFrame(objects, OBJECTS, orient="row"),
        pl.LazyFrame(events, EVENTS, orient="row"),
    )

    in_units = count_rows(*frames, OUR_NAMES, DIMENSIONS, units, ["week"]).collect()["rows"].sum()

    outside = left_out(objects, events, units)
    rows = outside["without_time"] + outside["of_unknown_objects"]
    assert in_units + rows == len(events)


AGE = {"age": Dimension(table="error_events", column="Age class", values=("?",))}
AGED_EVENTS = pl.LazyFrame(
    [
        ("vin1", "P1", MONDAY, "11+"),
        ("vin1", "P1", MONDAY, "1/10"),
        ("vin2", "P1", MONDAY, "1/10"),
        ("vin2", "P2", MONDAY, None),
        (None, "P3", MONDAY, "11+"),
    ],
    ["object_id", "event_id", "occurred_at", "Age class"],
    orient="row",
)
NO_READOUTS = OUR_NAMES.model_copy(
    update={
        "error_events": OUR_NAMES.error_events.model_copy(
            update={"readout_id": None, "mileage_km": None}
        )
    }
)


def of_age(*values: str) -> list[ExtractionUnit]:
    return [ExtractionUnit((value,), MONDAY.date()) for value in values]


def test_dimension_of_the_events_needs_no_objects_and_an_event_is_in_each_of_its_values() -> None:
    units = of_age("11+", "1/10")

    extracted = extract_events(None, AGED_EVENTS, NO_READOUTS, AGE, units).collect()

    assert extracted.select("age", "object_id", "event_id").rows() == [
        ("1/10", "vin1", "P1"),
        ("1/10", "vin2", "P1"),
        ("11+", None, "P3"),
        ("11+", "vin1", "P1"),
    ]
    assert extracted.select("readout_id", "mileage_km").null_count().row(0) == (4, 4)
    assert extracted.schema["readout_id"] == pl.String()
    assert extracted.schema["mileage_km"] == pl.Float64()


def test_event_without_a_dimension_is_counted_and_no_object_is_unknown() -> None:
    counted = count_left_out(None, AGED_EVENTS, NO_READOUTS, AGE, of_age("11+")).collect()

    assert dict(counted.select("reason", "rows").iter_rows()) == {
        "without_time": 0,
        "without_dimension": 1,
    }


def test_dimensions_of_both_tables_are_combined_as_the_units_ask() -> None:
    dimensions = {**AGE, "market": DIMENSIONS["market"]}
    objects = pl.LazyFrame({"object_id": ["vin1", "vin2"], "market": ["a/b", "b"]})
    units = [ExtractionUnit(values, MONDAY.date()) for values in (("11+", "a/b"), ("1/10", "b"))]

    extracted = extract_events(objects, AGED_EVENTS, NO_READOUTS, dimensions, units).collect()

    assert extracted.select("age", "market", "object_id").rows() == [
        ("1/10", "b", "vin2"),
        ("11+", "a/b", "vin1"),
    ]


def test_object_with_several_values_is_counted_once_and_one_without_is_not() -> None:
    objects = [
        *(("vin1", "G20", "DE"), ("vin1", "G20", "US"), ("vin1", "G30", "US")),
        *(("vin2", "G20", "DE"), ("vin2", "G20", "DE"), ("vin2", "G20", None)),
    ]
    assert left_out(objects, [])["ambiguous_objects"] == 1


def test_column_of_the_objects_is_carried_along() -> None:
    colour = ExtraColumn(table="objects", column="Farbe", type="string")
    columns = OUR_NAMES.model_copy(update={"extra": {"colour": colour}})
    objects = pl.LazyFrame(THREE_OBJECTS, OBJECTS, orient="row")
    events = pl.LazyFrame([("r1", "vin1", "P1", MONDAY, 1.0)], EVENTS, orient="row")
    coloured = objects.with_columns(Farbe=pl.lit("red"))

    extracted = extract_events(coloured, events, columns, DIMENSIONS, [unit("G20", "DE")])

    assert extracted.collect().select("object_id", "colour").rows() == [("vin1", "red")]


def test_missing_columns_of_all_tables_are_named_at_once() -> None:
    objects = pl.LazyFrame({"object_id": ["vin1"], "model_series": ["G20"]})
    events = AGED_EVENTS.drop("event_id")
    message = (
        r"The source table objects lacks market \(for market\); it has object_id, model_series\. "
        r"The source table error_events lacks readout_id \(for readout_id\), event_id "
        r"\(for event_id\), mileage_km \(for mileage_km\); it has object_id, occurred_at, Age class"
        r"\. Name your columns in extraction\.columns"
    )
    for function in (extract_events, count_left_out):
        with pytest.raises(DataContractError, match=message):
            function(objects, events, OUR_NAMES, DIMENSIONS, [unit("G20", "DE")])
