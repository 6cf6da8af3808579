from datetime import UTC, date, datetime

import polars as pl
import pytest

from config.extraction import TimeColumn
from config.sources import CsvFormat
from ml_pipeline.local.doctor.proposal import NoProposal, Proposal, propose
from ml_pipeline.local.doctor.samples import SampledTable
from ml_pipeline.local.doctor.source_mapping import DimensionColumn, SourceMapping

ERRORS = SampledTable.of(
    "errors",
    pl.DataFrame(
        {
            "datetime": ["2015-01-03 07:00:00", "2015-01-03 20:00:00", "2015-01-04 06:00:00"] * 2,
            "machineID": ["1", "1", "2", "2", "3", "3"],
            "errorID": ["error1", "error3", "error1", "error5", "error1", "error3"],
        }
    ),
)
MACHINES = SampledTable.of(
    "machines",
    pl.DataFrame(
        {
            "machineID": ["1", "2", "3", "4"],
            "model": ["model3", "model4", "model3", "model4"],
            "age": ["18", "7", "8", "7"],
        }
    ),
)


def proposed(*tables: SampledTable) -> Proposal:
    proposal = propose(tables)
    assert isinstance(proposal, Proposal), proposal
    return proposal


@pytest.mark.parametrize("tables", [(ERRORS, MACHINES), (MACHINES, ERRORS)])
def test_two_tables_are_joined_by_the_key_that_identifies_the_objects(
    tables: tuple[SampledTable, ...],
) -> None:
    proposal = proposed(*tables)

    assert proposal.mapping.tables == {"objects": "machines", "error_events": "errors"}
    assert proposal.mapping.object_key == "machineID"
    assert proposal.mapping.events == {
        "occurred_at": "datetime",
        "object_id": "machineID",
        "event_id": "errorID",
    }
    assert proposal.mapping.time == TimeColumn(kind="string", format="%Y-%m-%d %H:%M:%S")
    assert proposal.mapping.dimensions == (
        DimensionColumn("model", "objects", "model", ("model3", "model4")),
    )
    assert (proposal.start, proposal.end) == (date(2015, 1, 3), date(2015, 1, 5))


def test_one_table_with_everything_has_no_objects() -> None:
    baskets = SampledTable.of(
        "baskets",
        pl.DataFrame(
            {
                "Member_number": [1808, 1808, 2552, 2552, 1808, 3000],
                "Date": ["21-07-2015", "21-07-2015", "05-01-2015", "05-01-2015"] * 1
                + ["22-07-2015", "01-02-2015"],
                "itemDescription": ["süß/sauer", "Bröt;chen", "milk", "süß/sauer", "milk", "milk"],
                "store": ["11+", "11+", "Köln Süd/Ost", "Köln Süd/Ost", "11+", "Bad Tölz"],
            }
        ),
    )

    proposal = proposed(baskets)

    assert proposal.mapping.tables == {"error_events": "baskets"}
    assert proposal.mapping.object_key is None
    assert proposal.mapping.events == {
        "occurred_at": "Date",
        "object_id": "Member_number",
        "event_id": "itemDescription",
    }
    assert proposal.mapping.time.format == "%d-%m-%Y"
    assert proposal.mapping.dimensions == (
        DimensionColumn("store", "error_events", "store", ("11+", "Bad Tölz", "Köln Süd/Ost")),
    )


def test_readout_and_mileage_are_known_by_their_names() -> None:
    events = SampledTable.of(
        "fehlerspeicher",
        pl.DataFrame(
            {
                "session_nr": ["s1", "s1", "s2", "s2"],
                "fahrzeug": ["WBA1", "WBA1", "WBA2", "WBA2"],
                "dtc": [4_000_001, 4_000_002, 4_000_001, 4_000_003],
                "zeit_ms": [1_785_139_200_000, 1_785_139_201_000] * 2,
                "km_stand": [10.5, 10.5, 20.0, 20.0],
                "betrieb": [1, 2, 3, 4],
            }
        ),
    )

    assert proposed(events).mapping.events == {
        "occurred_at": "zeit_ms",
        "object_id": "fahrzeug",
        "mileage_km": "km_stand",
        "event_id": "dtc",
        "readout_id": "session_nr",
    }


def test_fleet_without_a_candidate_has_no_dimension() -> None:
    machines = SampledTable.of("machines", MACHINES.sample.select("machineID", "age"))

    assert proposed(ERRORS, machines).mapping.dimensions == ()


def test_severity_of_an_event_is_not_a_dimension() -> None:
    events = ERRORS.sample.with_columns(
        error_type=pl.col("errorID").replace_strict(
            {"error1": "bad", "error3": "good", "error5": "bad"}
        )
    )

    assert proposed(SampledTable.of("errors", events)).mapping.dimensions == ()


def test_of_many_columns_three_are_dimensions() -> None:
    objects = MACHINES.sample.with_columns(
        market=pl.lit("DE"), plant=pl.lit("P1"), country=pl.lit("D"), color=pl.lit("red")
    )

    names = [d.name for d in proposed(ERRORS, SampledTable.of("m", objects)).mapping.dimensions]

    assert names == ["model", "market", "plant"]


def test_times_without_a_zone_raise_a_doubt() -> None:
    assert any("no time zone" in doubt.what for doubt in proposed(ERRORS).doubts)


def test_timestamps_with_a_zone_raise_none() -> None:
    moments = pl.Series([datetime(2026, 7, 27, tzinfo=UTC)] * 6)
    events = ERRORS.sample.with_columns(datetime=moments)

    assert proposed(SampledTable.of("errors", events)).doubts == ()


def test_further_tables_are_named() -> None:
    weather = SampledTable.of("weather", pl.DataFrame({"city": ["a", "b"], "degrees": [1.5, 2.0]}))

    assert any("weather" in doubt.what for doubt in proposed(ERRORS, MACHINES, weather).doubts)


def test_tables_without_times_give_the_reason() -> None:
    answer = propose([MACHINES])

    assert isinstance(answer, NoProposal)
    assert "No column contains times (machines: machineID, model, age)" in answer.reason.what


def test_events_without_a_code_give_the_reason() -> None:
    answer = propose([SampledTable.of("errors", ERRORS.sample.drop("errorID"))])

    assert isinstance(answer, NoProposal)
    assert "code of the event" in answer.reason.what


def test_period_longer_than_a_run_is_cut() -> None:
    events = ERRORS.sample.with_columns(
        datetime=pl.Series(["1995-01-01 00:00:00", *["2015-01-03 07:00:00"] * 5])
    )

    answer = propose([SampledTable.of("errors", events)], max_weeks=10)

    assert isinstance(answer, Proposal)
    assert (answer.start, answer.end) == (date(2014, 11, 2), date(2015, 1, 4))
    assert any("run.max_weeks (10)" in doubt.what for doubt in answer.doubts)


CONFIGURED = SourceMapping(
    tables={"objects": "machines", "error_events": "errors"},
    object_key="machineID",
    events={"object_id": "machineID", "event_id": "part", "occurred_at": "happened"},
    dimensions=(DimensionColumn("kind", "objects", "model", ("model4", "model9")),),
)


def test_what_is_configured_and_fits_stays() -> None:
    events = ERRORS.sample.with_columns(part=pl.Series(["a", "b"] * 3))

    proposal = propose([SampledTable.of("errors", events), MACHINES], configured=CONFIGURED)

    assert isinstance(proposal, Proposal)
    assert proposal.mapping.events["event_id"] == "part"
    assert proposal.mapping.dimensions == (
        DimensionColumn("kind", "objects", "model", ("model4",)),
    )


def test_configured_table_of_events_is_preferred_to_a_larger_one() -> None:
    events = ERRORS.sample.with_columns(happened=pl.col("datetime"))
    archive = SampledTable.of("archive", pl.concat([ERRORS.sample] * 3))

    proposal = propose([archive, SampledTable.of("errors", events)], configured=CONFIGURED)

    assert isinstance(proposal, Proposal)
    assert proposal.mapping.tables == {"error_events": "errors"}
    assert proposal.mapping.events["occurred_at"] == "happened"


def test_dimensions_of_other_data_do_not_stay() -> None:
    machines = SampledTable.of("machines", MACHINES.sample.rename({"model": "series"}))

    proposal = propose([ERRORS, machines], configured=CONFIGURED)

    assert isinstance(proposal, Proposal)
    assert [dimension.name for dimension in proposal.mapping.dimensions] == ["series"]


def test_format_of_csv_files_is_part_of_the_proposal() -> None:
    events = ERRORS.sample.with_columns(
        datetime=pl.lit("1785139200000"), mileage=pl.Series(["1,5", "2"] * 3)
    )

    proposal = proposed(SampledTable.of("errors", events, CsvFormat(encoding="cp1252")))

    assert proposal.csv == {"encoding": "cp1252", "decimal": ","}
    assert proposal.mapping.time == TimeColumn(kind="epoch_milliseconds")
    assert proposal.mapping.events["mileage_km"] == "mileage"
    assert (proposal.start, proposal.end) == (date(2026, 7, 27), date(2026, 7, 28))


def test_usual_csv_files_need_no_settings() -> None:
    assert proposed(SampledTable.of("errors", ERRORS.sample, CsvFormat())).csv == {}


@pytest.mark.parametrize("csv", [None, CsvFormat()])
def test_measurements_are_not_events_though_they_have_more_rows(csv: CsvFormat | None) -> None:
    telemetry = pl.concat([ERRORS.sample.select("datetime", "machineID")] * 3).with_columns(
        volt=pl.Series([176.5, 176.25, 170.5] * 6)
    )
    if csv:
        telemetry = telemetry.with_columns(pl.col("volt").cast(pl.String))

    proposal = proposed(SampledTable.of("telemetry", telemetry, csv), ERRORS, MACHINES)

    assert proposal.mapping.tables == {"objects": "machines", "error_events": "errors"}


def test_list_of_codes_is_not_the_table_of_objects() -> None:
    codes = pl.DataFrame({"errorID": ["error1", "error3", "error5"], "model": ["a", "a", "b"]})

    proposal = proposed(ERRORS, SampledTable.of("codes", codes))

    assert proposal.mapping.tables == {"error_events": "errors"}
    assert proposal.mapping.events["object_id"] == "machineID"


def test_days_without_a_time_are_named() -> None:
    events = ERRORS.sample.with_columns(datetime=pl.lit(date(2026, 7, 27)))

    answer = propose([SampledTable.of("errors", events)])

    assert isinstance(answer, NoProposal)
    assert "errors.datetime: days of the type Date" in answer.reason.what
