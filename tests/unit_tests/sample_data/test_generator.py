"""Size, schema, order and mess of the generated tables."""

import polars as pl
import pytest

from ml_pipeline.storage.data_scope import WEEK, midnight
from ml_pipeline.storage.tables import check_content, load_schema
from sample_data import Mess, SampleSpec, SampleTables, build_tables
from sample_data.generator import Generator
from sample_data.plan import BLOCK_EVENTS, apportion, make_plan

NO_MESS = Mess(
    repeated=0,
    displaced=0,
    missing_mileage=0,
    unknown_object=0,
    negative_mileage=0,
    null_event_id=0,
    empty_event_id=0,
    null_occurred_at=0,
)
KEY = ["object_id", "event_id", "occurred_at"]


def _valid(tables: SampleTables) -> pl.DataFrame:
    """Rows that nothing is wrong with."""
    return tables.error_events.filter(
        pl.col("object_id").is_in(tables.objects["object_id"].implode()),
        pl.col("event_id").is_not_null() & (pl.col("event_id") != ""),
        pl.col("occurred_at").is_not_null(),
        ~(pl.col("mileage_km") < 0).fill_null(value=False),
    )


@pytest.mark.parametrize("events", [1, 17, 5_000])
def test_it_holds_exactly_the_distinct_events_asked_for(events: int) -> None:
    tables = build_tables(SampleSpec(events=events, weeks=3))
    assert _valid(tables).select(KEY).n_unique() == events


def test_every_table_has_the_types_of_its_schema(small_tables: SampleTables) -> None:
    for name in ("objects", "error_events", "event_catalog", "known_error_sets"):
        assert getattr(small_tables, name).schema == load_schema(name).polars


def test_the_tables_without_mess_keep_every_rule(small_tables: SampleTables) -> None:
    clean = build_tables(SampleSpec.one_scope(events=2_000).model_copy(update={"mess": NO_MESS}))
    for name in ("objects", "error_events", "event_catalog", "known_error_sets"):
        check_content(getattr(clean, name), load_schema(name), name)
    assert clean.error_events.height == 2_000
    assert clean.sample.mess.model_dump(exclude={"rows"}) == dict.fromkeys(
        small_tables.sample.mess.model_dump(exclude={"rows"}), 0
    )


def test_what_is_wrong_is_counted_exactly(default_tables: SampleTables) -> None:
    rows, counted = default_tables.error_events, default_tables.sample.mess
    known = pl.col("object_id").is_in(default_tables.objects["object_id"].implode())
    deliveries = _valid(default_tables).group_by(KEY).agg(pl.len())["len"]
    found = rows.select(
        rows=pl.len(),
        missing_mileage=pl.col("mileage_km").is_null().sum(),
        unknown_object=(~known).sum(),
        negative_mileage=(pl.col("mileage_km") < 0).sum(),
        null_event_id=pl.col("event_id").is_null().sum(),
        empty_event_id=(pl.col("event_id") == "").sum(),
        null_occurred_at=pl.col("occurred_at").is_null().sum(),
    ).row(0, named=True)
    assert (
        found
        | {
            "repeated_events": (deliveries > 1).sum(),
            "repeated_rows": (deliveries - 1).sum(),
            "out_of_order": counted.out_of_order,
        }
        == counted.model_dump()
    )


def test_rows_out_of_order_are_counted_per_file() -> None:
    spec = SampleSpec(events=4_000, weeks=2)
    generator = Generator(spec)
    chunks = list(generator.chunks())
    late = 0
    for chunk in chunks:
        latest: dict[str, object] = {}
        for object_id, occurred_at in chunk.rows.select("object_id", "occurred_at").iter_rows():
            if occurred_at is None:
                continue
            late += object_id in latest and occurred_at < latest[object_id]
            latest[object_id] = max(latest.get(object_id, occurred_at), occurred_at)
    assert late == generator.sample(chunks).mess.out_of_order > 0


def test_the_mess_has_the_shares_of_the_spec(default_tables: SampleTables) -> None:
    mess, counted = default_tables.sample.spec.mess, default_tables.sample.mess
    events = default_tables.sample.spec.events
    assert counted.repeated_events / events == pytest.approx(mess.repeated, rel=0.02)
    assert counted.missing_mileage / counted.rows == pytest.approx(mess.missing_mileage, rel=0.05)
    for kind in ("unknown_object", "negative_mileage", "null_event_id", "empty_event_id"):
        assert getattr(counted, kind) / events == pytest.approx(getattr(mess, kind), rel=0.1)
    assert 0 < counted.null_occurred_at / events < 0.0004


def test_repeats_come_from_other_and_later_readouts(small_tables: SampleTables) -> None:
    deliveries = (
        _valid(small_tables)
        .with_columns(readout=pl.col("readout_id").str.extract(r"-R(\d+)$", 1).cast(pl.Int64))
        .group_by(KEY)
        .agg(pl.len(), pl.col("readout").n_unique().alias("readouts"), pl.col("readout").min())
    )
    assert deliveries.filter(pl.col("len") != pl.col("readouts")).is_empty()
    assert (deliveries["readout"] >= 1).all()


def test_a_file_holds_events_of_a_single_week() -> None:
    spec = SampleSpec(events=5_000, weeks=3)
    weeks = []
    for chunk in Generator(spec).chunks(events_per_file=700):
        times = chunk.rows["occurred_at"].drop_nulls().to_list()
        week = max(day for day in spec.first_days if midnight(day) <= min(times))
        assert max(times) < midnight(week + WEEK)
        weeks.append(week)
    assert weeks == sorted(weeks)
    assert set(weeks) == set(spec.first_days)
    assert len(weeks) > len(spec.first_days)


def test_the_size_of_the_files_does_not_change_the_content() -> None:
    generator = Generator(SampleSpec(events=6_000, weeks=2))
    coarse, fine = list(generator.chunks()), list(generator.chunks(events_per_file=500))
    assert len(fine) > len(coarse)
    assert pl.concat([c.rows for c in coarse]).equals(pl.concat([c.rows for c in fine]))
    assert generator.sample(coarse).mess == generator.sample(fine).mess
    assert generator.sample(coarse).planted == generator.sample(fine).planted


def test_a_large_sample_is_divided_into_blocks_of_limited_size() -> None:
    plan = make_plan(SampleSpec(events=100_000_000))
    assert sum(block.events for block in plan.blocks) == 100_000_000
    assert max(block.events for block in plan.blocks) <= BLOCK_EVENTS
    firsts = [part.first for part in plan.parts]
    assert firsts == [sum(part.size for part in plan.parts[:n]) for n in range(len(plan.parts))]


def test_a_scope_of_several_parts_holds_every_event(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_data.plan.BLOCK_EVENTS", 400)
    tables = build_tables(SampleSpec.one_scope(events=3_000, weeks=2))
    assert _valid(tables).select(KEY).n_unique() == 3_000
    weeks = [entry.week for entry in tables.sample.planted[0].occurrences]
    assert weeks == list(tables.sample.spec.first_days)


def test_the_chatter_is_the_most_frequent_and_story_codes_are_rare_outside_their_sets(
    default_tables: SampleTables,
) -> None:
    counts = (
        _valid(default_tables)
        .join(default_tables.event_catalog, on="event_id")
        .group_by("event_id", "event_class")
        .len()
        .sort("len", descending=True)
    )
    assert counts["event_class"].head(4).to_list() == ["chatter"] * 4
    share = counts.filter(pl.col("event_class") == "chatter")["len"].sum() / 600_000
    assert 0.1 < share < 0.3
    never_planted = counts.filter(pl.col("event_id").is_in(["P0480", "P0597"]))["len"]
    assert 0 < never_planted.sum() / 600_000 < 0.001


def test_apportion_is_fair_and_complete() -> None:
    assert apportion(10, [1, 1, 1]).tolist() == [4, 3, 3]
    assert apportion(7, [0.5, 0.3, 0.2]).tolist() == [4, 2, 1]
