"""Source files as they come: every case is read by all engines with the same result.

The unit tests run the table of cases with Polars, the Spark tests with Spark.
"""

import base64
import gzip
import io
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

import polars as pl
from polars.testing import assert_frame_equal

from config.dimensions import Dimension
from config.extraction import ExtraColumn, ExtractionSettings, ObjectColumns, TimeColumn
from config.load import load_settings
from config.sources import CsvFormat
from ml_pipeline.running.document_store import read_unit_manifest
from ml_pipeline.running.documents import ExtractionJob, LeftOut
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import left_out_key, source_prefix
from ml_pipeline.storage.objects import Storage

UNIT = ExtractionUnit(("S", "DE"), date(2026, 1, 5))
FIRST, SECOND = datetime(2026, 1, 5, 7, 30, 15), datetime(2026, 1, 6, 8)
Row = tuple[str | None, str, str, datetime, float | None]
ROWS: list[Row] = [
    ("r1", "o1", "101", FIRST.replace(tzinfo=UTC), 10.0),
    ("r2", "o1", "102", SECOND.replace(tzinfo=UTC), 20.0),
]
EVENT = {
    "readout_id": "r1",
    "object_id": "o1",
    "event_id": "101",
    "occurred_at": FIRST,
    "mileage_km": 10.0,
}
OTHER = {**EVENT, "readout_id": "r2", "event_id": "102", "occurred_at": SECOND, "mileage_km": 20.0}
OBJECT = {"object_id": "o1", "model_series": "S", "market": "DE"}
HEADER = "readout_id,object_id,event_id,occurred_at,mileage_km"
# One event, whose time is of Parquet's old type INT96, as Spark 2 and Impala write it.
INT96 = base64.b64decode(
    "UEFSMRUAFRgVKiwVAhUAFQYVBhwAAAAotS/9IAxhAAACAAAAAgECAAAAcjEVABUYFSosFQIVABUGFQYcAAAAKLUv"
    "/SAMYQAAAgAAAAIBAgAAAG8xFQAVGhUsLBUCFQAVBhUGHAAAACi1L/0gDWkAAAIAAAACAQMAAAAxMDEVABUkFTYs"
    "FQIVABUGFQYcAAAAKLUv/SASkQAAAgAAAAIBAIZ665EYAAB2jSUAFQAVHBUuLBUCFQAVBhUGHAAAACi1L/0gDnEA"
    "AAIAAAACAQAAAAAAACRAFQQZbDUAGAZzY2hlbWEVCgAVDCUCGApyZWFkb3V0X2lkJQBMHAAAABUMJQIYCW9iamVj"
    "dF9pZCUATBwAAAAVDCUCGAhldmVudF9pZCUATBwAAAAVBiUCGAtvY2N1cnJlZF9hdAAVCiUCGAptaWxlYWdlX2tt"
    "ABYCGRwZXCYAHBUMGSUGABkYCnJlYWRvdXRfaWQVDBYCFj4WUCYISRwVABUAFQIAPBYEGQYZJgACAAAAJgAcFQwZ"
    "JQYAGRgJb2JqZWN0X2lkFQwWAhY+FlAmWEkcFQAVABUCADwWBBkGGSYAAgAAACYAHBUMGSUGABkYCGV2ZW50X2lk"
    "FQwWAhZAFlImqAFJHBUAFQAVAgA8FgYZBhkmAAIAAAAmABwVBhklBgAZGAtvY2N1cnJlZF9hdBUMFgIWShZcJvoB"
    "SRwVABUAFQIAPCkGGSYAAgAAACYAHBUKGSUGABkYCm1pbGVhZ2Vfa20VDBYCFkIWVCbWAkkcFQAVABUCADwpBhkm"
    "AAIAAAAWyAIWAiYIFqIDACggcGFycXVldC1jcHAtYXJyb3cgdmVyc2lvbiAyNi4wLjEZXBwAABwAABwAABwAABwA"
    "AADBAQAAUEFSMQ=="
)
# One event and a column `note` of type decimal(60, 0), which only Arrow writes.
WIDE_DECIMAL = base64.b64decode(
    "UEFSMRUAFRgVGCwVAhUAFQYVBhwAAAACAAAAAgECAAAAcjEVABUYFRgsFQIVABUGFQYcAAAAAgAAAAIBAgAAAG8xFQ"
    "AVGhUaLBUCFQAVBhUGHAAAAAIAAAACAQMAAAAxMDEVABUcFRwsFQIVABUGFQYcAAAAAgAAAAIBwO+1B59HBgAVABUc"
    "FRwsFQIVABUGFQYcAAAAAgAAAAIBAAAAAAAAJEAVABVAFUAsFQIVABUGFQYcAAAAAgAAAAIBAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAEVBBl8NQAYBnNjaGVtYRUMABUMJQIYCnJlYWRvdXRfaWQlAEwcAAAAFQwlAhgJb2JqZWN0X2lk"
    "JQBMHAAAABUMJQIYCGV2ZW50X2lkJQBMHAAAABUEJQIYC29jY3VycmVkX2F0JRRMjBIcLAAAAAAAFQolAhgKbWlsZW"
    "FnZV9rbQAVDhU0FQIYBG5vdGUlChUAFXgsXBUAFXgAAAAWAhkcGWwmABwVDBklBgAZGApyZWFkb3V0X2lkFQAWAhY+"
    "Fj4mCEkcFQAVABUCADwWBBkGGSYAAgAAACYAHBUMGSUGABkYCW9iamVjdF9pZBUAFgIWPhY+JkZJHBUAFQAVAgA8Fg"
    "QZBhkmAAIAAAAmABwVDBklBgAZGAhldmVudF9pZBUAFgIWQBZAJoQBSRwVABUAFQIAPBYGGQYZJgACAAAAJgAcFQQZ"
    "JQYAGRgLb2NjdXJyZWRfYXQVABYCFkIWQibEAUkcFQAVABUCADwpBhkmAAIAAAAmABwVChklBgAZGAptaWxlYWdlX2"
    "ttFQAWAhZCFkImhgJJHBUAFQAVAgA8KQYZJgACAAAAJgAcFQ4ZJQYAGRgEbm90ZRUAFgIWZhZmJsgCSRwVABUAFQIA"
    "PCkGGSYAAgAAABamAxYCJggWpgMAKCBwYXJxdWV0LWNwcC1hcnJvdyB2ZXJzaW9uIDI2LjAuMRlsHAAAHAAAHAAAHA"
    "AAHAAAHAAAABgCAABQQVIx"
)


@dataclass(frozen=True)
class SourceCase:
    """Files of a source, and what must come of them.

    Attributes:
        events: Content of the files of `error_events` by name.
        objects: Content of the files of `objects` by name.
        rows: The extracted events of the unit.
        error: Pattern of the message if the source must be refused.
        without_time: Number of rows without a time.
        time: Settings of the time.
        csv: Settings of CSV files.
        names: Other names of the columns of `error_events`.
        object_names: Other names of the columns of `objects`.
        extra: Extra columns: type by name.
        values: Expected values of the extra columns.
    """

    events: Mapping[str, bytes]
    objects: Mapping[str, bytes] = field(default_factory=lambda: {"o.parquet": parquet(OBJECT)})
    rows: list[Row] = field(default_factory=lambda: ROWS)
    error: str | None = None
    without_time: int = 0
    time: dict[str, Any] = field(default_factory=dict)
    csv: dict[str, Any] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    object_names: dict[str, str] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    values: dict[str, list[Any]] = field(default_factory=dict)

    @property
    def reversed(self) -> "SourceCase":
        """The case with the contents of its files in reverse order."""
        contents = list(self.events.values())[::-1]
        return replace(self, events=dict(zip(self.events, contents, strict=True)))

    @property
    def settings(self) -> ExtractionSettings:
        """The settings that map the columns of the case."""
        settings = load_settings("test", environ={}).extraction
        extra = {name: ExtraColumn(column=name, type=kind) for name, kind in self.extra.items()}
        events = settings.columns.error_events.model_copy(update=self.names)
        update = {"time": TimeColumn(**self.time), "extra": extra, "error_events": events}
        object_id = self.object_names.get("object_id", "object_id")
        update["objects"] = ObjectColumns(object_id=object_id)
        columns = settings.columns.model_copy(update=update)
        return settings.model_copy(update={"columns": columns, "csv": CsvFormat(**self.csv)})

    @property
    def dimensions(self) -> dict[str, Dimension]:
        """Return the dimensions of the unit, under the names of the case."""
        values = dict(zip(("model_series", "market"), UNIT.values, strict=True))
        return {
            name: Dimension(
                table="objects", column=self.object_names.get(name, name), values=(value,)
            )
            for name, value in values.items()
        }

    def check(self, storage: Storage) -> None:
        """Compare the unit in storage with what was expected."""
        manifest = read_unit_manifest(storage, UNIT)
        assert manifest is not None
        self.check_events(
            pl.concat([pl.read_parquet(storage.location(key)) for key in manifest.event_keys])
        )
        left_out = LeftOut.model_validate_json(storage.get(left_out_key("r1")))
        assert left_out.without_time == self.without_time
        assert left_out.of_unknown_objects == 0

    def check_events(self, events: pl.DataFrame) -> None:
        """Compare events with what was expected."""
        schema: dict[str, pl.DataType] = dict.fromkeys(list(EVENT)[:3], pl.String())
        schema |= {"occurred_at": pl.Datetime("us", "UTC"), "mileage_km": pl.Float64()}
        expected = pl.DataFrame(self.rows, schema, orient="row").sort("occurred_at", "event_id")
        ordered = events.sort("occurred_at", "event_id")
        assert_frame_equal(ordered.select(pl.col(n).cast(t) for n, t in schema.items()), expected)
        assert ordered.select(*self.values).to_dict(as_series=False) == self.values

    def put(self, storage: Storage) -> ExtractionJob:
        """Write the files; returns the job that extracts them."""
        for table, files in (("objects", self.objects), ("error_events", self.events)):
            for name, content in files.items():
                storage.put(f"{source_prefix(table)}/{name}", content)
        return ExtractionJob(
            run_id="r1",
            settings=self.settings,
            settings_digest="s",
            code_digest="c",
            units=(UNIT,),
            dimensions=self.dimensions,
        )


def parquet(*rows: Mapping[str, Any], **columns: pl.Expr) -> bytes:
    """Rows as a Parquet file, after changes of columns."""
    buffer = io.BytesIO()
    pl.DataFrame(list(rows)).with_columns(**columns).write_parquet(buffer)
    return buffer.getvalue()


def without(name: str) -> bytes:
    """The first event as a Parquet file that lacks a column."""
    return parquet({key: value for key, value in EVENT.items() if key != name})


def empty_frame(dtype: Any) -> bytes:
    """A frame without rows, whose types are a guess of its writer."""
    buffer = io.BytesIO()
    pl.DataFrame(schema=dict.fromkeys(EVENT, dtype)).write_parquet(buffer)
    return buffer.getvalue()


def csv(*lines: str, header: str = HEADER, end: str = "\n", encoding: str = "utf-8") -> bytes:
    """Lines as a CSV file."""
    return "".join(f"{line}{end}" for line in (header, *lines)).encode(encoding)


LINES = ("r1,o1,101,2026-01-05 07:30:15,10", "r2,o1,102,2026-01-06T08:00,20.0")
SEMICOLONS = tuple(line.replace(",", ";").replace(".", ",") for line in LINES)

_time, _event, _km = pl.col("occurred_at"), pl.col("event_id"), pl.col("mileage_km")
_tokyo = _time.dt.replace_time_zone("UTC").dt.convert_time_zone("Asia/Tokyo")


def pair(a: bytes, b: bytes, **changes: Any) -> SourceCase:
    """A table of two files that differ."""
    return SourceCase({"a.parquet": a, "b.parquet": b}, **changes)


def no_mileage(*rows: Row) -> list[Row]:
    return [(*row[:4], None) for row in rows]


# Every one is run in both orders of the files.
DRIFT: dict[str, SourceCase] = {
    "a column that nobody needs": pair(parquet(EVENT), parquet(OTHER, note=pl.lit("x"))),
    "types of a column that nobody needs": pair(
        parquet(EVENT, note=pl.lit("x")), parquet(OTHER, note=pl.lit(1.5))
    ),
    "the order of the columns": pair(parquet(EVENT), parquet(dict(reversed(OTHER.items())))),
    "no mileage": pair(without("mileage_km"), parquet(OTHER), rows=[*no_mileage(ROWS[0]), ROWS[1]]),
    "no readout": pair(without("readout_id"), parquet(OTHER), rows=[(None, *ROWS[0][1:]), ROWS[1]]),
    "whole mileage": pair(parquet(EVENT, mileage_km=_km.cast(pl.Int64)), parquet(OTHER)),
    "widths of whole mileage": pair(
        parquet(EVENT, mileage_km=_km.cast(pl.Int32)),
        parquet(OTHER, mileage_km=_km.cast(pl.Int64)),
    ),
    "signs of whole mileage": pair(
        parquet(EVENT, mileage_km=_km.cast(pl.UInt64)),
        parquet(OTHER, mileage_km=_km.cast(pl.Int8)),
    ),
    "widths of mileage": pair(parquet(EVENT, mileage_km=_km.cast(pl.Float32)), parquet(OTHER)),
    "decimal mileage": pair(parquet(EVENT, mileage_km=_km.cast(pl.Decimal(12, 2))), parquet(OTHER)),
    "mileage all null": pair(
        parquet(EVENT, mileage_km=pl.lit(None)),
        parquet(OTHER),
        rows=[*no_mileage(ROWS[0]), ROWS[1]],
    ),
    "mileage null in every file": pair(
        parquet(EVENT, mileage_km=pl.lit(None)),
        parquet(OTHER, mileage_km=pl.lit(None)),
        rows=no_mileage(*ROWS),
    ),
    "readouts null in every file": pair(
        parquet(EVENT, readout_id=pl.lit(None)),
        parquet(OTHER, readout_id=pl.lit(None)),
        rows=[(None, *row[1:]) for row in ROWS],
    ),
    "times all null": pair(
        parquet(EVENT, occurred_at=pl.lit(None)), parquet(OTHER), rows=ROWS[1:], without_time=1
    ),
    "an empty frame": pair(empty_frame(pl.Null), parquet(EVENT, OTHER)),
    "an empty frame of numbers": pair(empty_frame(pl.Float64), parquet(EVENT, OTHER)),
    "nanoseconds": pair(parquet(EVENT, occurred_at=_time.cast(pl.Datetime("ns"))), parquet(OTHER)),
    "nanoseconds in every file": pair(
        parquet(EVENT, occurred_at=_time.cast(pl.Datetime("ns"))),
        parquet(OTHER, occurred_at=_time.cast(pl.Datetime("ns"))),
    ),
    "milliseconds": pair(parquet(EVENT), parquet(OTHER, occurred_at=_time.cast(pl.Datetime("ms")))),
    "INT96 and microseconds": pair(INT96, parquet(OTHER)),
    "INT96 and nanoseconds": pair(INT96, parquet(OTHER, occurred_at=_time.cast(pl.Datetime("ns")))),
    "a zone and UTC": pair(
        parquet(EVENT, occurred_at=_tokyo),
        parquet(OTHER, occurred_at=_time.dt.replace_time_zone("UTC")),
    ),
    "a zone and none": pair(parquet(EVENT, occurred_at=_tokyo), parquet(OTHER)),
    "dictionaries": pair(parquet(EVENT, event_id=_event.cast(pl.Categorical)), parquet(OTHER)),
    "ids as whole numbers": pair(parquet(EVENT, event_id=_event.cast(pl.Int32)), parquet(OTHER)),
    "ids as decimals": pair(
        parquet(EVENT, event_id=_event.cast(pl.Int32).cast(pl.Decimal(20, 0))), parquet(OTHER)
    ),
    "types of epoch times": pair(
        parquet(EVENT, occurred_at=_time.dt.epoch("s").cast(pl.Float64)),
        parquet(OTHER, occurred_at=_time.dt.epoch("s").cast(pl.Int32)),
        time={"kind": "epoch_seconds"},
    ),
    "text and numbers of mileage": pair(
        parquet(EVENT, mileage_km=pl.lit("10 km")),
        parquet(OTHER),
        error=r"column mileage_km is \w+ in .*\.parquet and \w+ in .*\.parquet; String cannot "
        "become float",
    ),
    "a decimal of many digits that nobody needs": pair(WIDE_DECIMAL, parquet(OTHER)),
    "a decimal of many digits": pair(
        WIDE_DECIMAL,
        parquet(OTHER, note=pl.lit(1.5)),
        names={"mileage_km": "note"},
        error="Unknown cannot become float",
    ),
    "no object": pair(
        without("object_id"),
        parquet(OTHER),
        error=r"\w\.parquet lacks object_id \(for object_id\), which other files .* error_events",
    ),
    "no event": pair(
        without("event_id"), parquet(OTHER), error=r"\w\.parquet lacks event_id \(for event_id\)"
    ),
    "no time": pair(
        without("occurred_at"), parquet(OTHER), error=r"lacks occurred_at \(for occurred_at\)"
    ),
    "text and timestamps": pair(
        parquet(EVENT, occurred_at=_time.dt.strftime("%Y")),
        parquet(OTHER),
        error=r"column occurred_at is .* in .*\.parquet and .* in .*\.parquet; String cannot "
        "become timestamp",
    ),
}


def epochs(unit: Any, dtype: Any, **changes: pl.Expr) -> dict[str, bytes]:
    """Both events with times as numbers."""
    number = _time.dt.epoch(unit).cast(dtype)
    return {"a.parquet": parquet(EVENT, OTHER, **{"occurred_at": number, **changes})}


def csvs(*files: bytes, ending: str = ".csv") -> dict[str, bytes]:
    """Files of these contents."""
    return {f"{number}{ending}": content for number, content in enumerate(files)}


TWO = {"a": parquet(EVENT), "b": parquet(OTHER)}
ODD = 'Köln "Süd"/Ost; a|b\\c\u00a0\U0001f697, d\ne'
ODD_LINE = f'r1,o1,"{ODD.replace(chr(34), chr(34) * 2)}",2026-01-05 07:30:15,10'
CASES: dict[str, SourceCase] = {
    "endings in capitals": SourceCase({"a.parquet": TWO["a"], "B.PARQUET": TWO["b"]}),
    "shorter endings": SourceCase({"a.parq": TWO["a"], "b.pq": TWO["b"]}),
    "no endings": SourceCase({"part-00000": TWO["a"], "year=2026/part-00001": TWO["b"]}),
    "names of patterns": SourceCase({"a [1].parquet": TWO["a"], "b{2,3}*.parquet": TWO["b"]}),
    "side files": SourceCase(
        {
            "a.parquet": parquet(EVENT, OTHER),
            "_SUCCESS": b"",
            ".b.parquet.crc": b"crc",
            "a.parquet.crc": b"crc",
            "_temporary/0/b.parquet": b"unfinished",
        }
    ),
    "files that are none": SourceCase(
        {"a.parquet": parquet(EVENT, OTHER), "README": b"PAR1 is no end", "x.json": b"{}"}
    ),
    "Parquet and CSV": SourceCase(
        {"a.parquet": TWO["a"], "b.csv": csv(LINES[1])},
        error=r"error_events mixes Parquet and CSV files: .*a\.parquet and .*b\.csv",
    ),
    "objects in CSV": SourceCase(
        {"a.parquet": parquet(EVENT, OTHER)},
        objects={"o.csv": csv("DE;S;o1", header="market;model_series;object_id")},
    ),
    "epoch seconds as float": SourceCase(epochs("s", pl.Float64), time={"kind": "epoch_seconds"}),
    "epoch milliseconds as decimal": SourceCase(
        epochs("ms", pl.Decimal(20, 0)), time={"kind": "epoch_milliseconds"}
    ),
    "epoch microseconds as decimal with a fraction": SourceCase(
        epochs("us", pl.Decimal(24, 3)), time={"kind": "epoch_microseconds"}
    ),
    "epoch that is not whole": SourceCase(
        epochs(
            "s",
            pl.Float64,
            occurred_at=_time.dt.epoch("s") + pl.when(_event == "101").then(0.5).otherwise(0.0),
        ),
        time={"kind": "epoch_seconds"},
        rows=ROWS[1:],
        without_time=1,
    ),
    "epoch that is not a number": SourceCase(
        epochs(
            "s",
            pl.Float64,
            occurred_at=pl.when(_event == "102").then(_time.dt.epoch("s")).otherwise(float("nan")),
        ),
        time={"kind": "epoch_seconds"},
        rows=ROWS[1:],
        without_time=1,
    ),
    "CSV": SourceCase(csvs(csv(*LINES))),
    "CSV in several files": SourceCase(
        csvs(
            csv(LINES[0]),
            csv(
                "2026-01-06T08:00:00.000Z|102|20|x|o1|r2",
                header="occurred_at|event_id|mileage_km|note|object_id|readout_id",
            ),
        )
    ),
    "CSV with a semicolon and a decimal comma": SourceCase(
        csvs(csv(*SEMICOLONS, header=HEADER.replace(",", ";"))), csv={"decimal": ","}
    ),
    "CSV with tabs": SourceCase(
        csvs(
            csv(*(line.replace(",", "\t") for line in LINES), header=HEADER.replace(",", "\t")),
            ending=".TSV",
        )
    ),
    "CSV with a separator of its own": SourceCase(
        csvs(csv(*(line.replace(",", "~") for line in LINES), header=HEADER.replace(",", "~"))),
        csv={"separator": "~"},
    ),
    "CSV without a header": SourceCase(
        csvs("".join(f"{line}\n" for line in LINES).encode()),
        objects={"o.csv": b"o1;S;DE\n", "p.csv": b"o2;S;US\n"},
        csv={"has_header": False},
        names={name: f"column_{number}" for number, name in enumerate(EVENT, 1)},
        object_names={name: f"column_{number}" for number, name in enumerate(OBJECT, 1)},
    ),
    "CSV without a header that is not mapped": SourceCase(
        csvs("".join(f"{line}\n" for line in LINES).encode()),
        csv={"has_header": False},
        error="lacks .*readout_id .*it has column_1, column_2, column_3, column_4, column_5",
    ),
    "CSV with a byte order mark and Windows' line ends": SourceCase(
        csvs(csv(*LINES, end="\r\n", encoding="utf-8-sig"))
    ),
    "CSV compressed": SourceCase(csvs(gzip.compress(csv(*LINES)), ending=".csv.gz")),
    "CSV with blanks in its header": SourceCase(
        csvs(csv(*LINES, header=HEADER.replace(",", ", ")))
    ),
    "CSV with the index of Pandas": SourceCase(
        csvs(csv(*(f"{n},{line}" for n, line in enumerate(LINES)), header=f",{HEADER}"))
    ),
    "CSV with the same name twice": SourceCase(
        csvs(csv(*(f"{line},x" for line in LINES), header=f"{HEADER},event_id")),
        error=r"0\.csv has several columns called event_id",
    ),
    "CSV with a blank name": SourceCase(
        csvs(csv(*(f"{line},x" for line in LINES), header=f"{HEADER},")),
        error=r"0\.csv has no name for column 6",
    ),
    "CSV that keeps zeros, blanks and quotes of ids": SourceCase(
        csvs(csv("r1,o1,0123,2026-01-05 07:30:15,10", ODD_LINE, '"",o1, x ,2026-01-06 08:00,')),
        rows=[
            ("r1", "o1", "0123", ROWS[0][3], 10.0),
            ("r1", "o1", ODD, ROWS[0][3], 10.0),
            (None, "o1", " x ", ROWS[1][3], None),
        ],
    ),
    "CSV with empty lines and short lines": SourceCase(
        csvs(csv(LINES[0], "", ",,,,", "r2,o1,102,2026-01-06 08:00")),
        rows=[ROWS[0], *no_mileage(ROWS[1])],
    ),
    "CSV with a header only": SourceCase(csvs(csv(), csv(*LINES), b"")),
    "CSV without mileage in one file": SourceCase(
        csvs(csv("r1,o1,101,2026-01-05 07:30:15", header=HEADER[:41]), csv(LINES[1])),
        rows=[*no_mileage(ROWS[0]), ROWS[1]],
    ),
    "CSV with a line that is too long": SourceCase(
        csvs(csv(*LINES, LINES[0] + ",1")),
        error=r"0\.csv is not a readable CSV file: .*more fields",
    ),
    "CSV with a line that is too long for columns that nobody needs": SourceCase(
        csvs(csv(*(f"{line},x" for line in LINES), LINES[0] + ",x,1", header=f"{HEADER},note")),
        error=r"0\.csv is not a readable CSV file: .*more fields",
    ),
    "CSV without a header in one file": SourceCase(
        csvs(csv(LINES[0]), LINES[1].encode()),
        error=r"1\.csv lacks object_id \(for object_id\), event_id .* its rows would be lost",
    ),
    "CSV with another name of the time in one file": SourceCase(
        csvs(csv(LINES[0], header=HEADER.replace("occurred_at", "time")), csv(LINES[1])),
        error=r"0\.csv lacks occurred_at \(for occurred_at\), which other files",
    ),
    "CSV with an empty first line in one file": SourceCase(
        csvs(csv(LINES[0]), b"\n" + csv(LINES[1])),
        error=r"1\.csv is not a readable CSV file: its first line is empty",
    ),
    "CSV with a header of many names": SourceCase(
        csvs(csv(*LINES, header=",".join((HEADER, *(f"note_{n:06}" for n in range(8_000)))))),
    ),
    "objects without an id in one file": SourceCase(
        {"a.parquet": parquet(EVENT, OTHER)},
        objects={"a.csv": csv("o1,S,DE", header="object_id,model_series,market"), "b.csv": b"id\n"},
        error=r"b\.csv lacks object_id \(for object_id\), which other files of .* objects",
    ),
    "CSV in another encoding than set": SourceCase(
        csvs(csv(LINES[0], LINES[1].replace("102", "Kühler"), encoding="cp1252")),
        error=r"0\.csv is not encoded in utf-8: set extraction\.csv\.encoding",
    ),
    "CSV in another encoding than set, far below its first lines": SourceCase(
        csvs(csv(*LINES, *[",,,,"] * 20_000, LINES[1].replace("102", "Kühler"), encoding="cp1252")),
        error=r"0\.csv is not encoded in utf-8: set extraction\.csv\.encoding",
    ),
    "CSV with a header in another encoding than set": SourceCase(
        csvs(csv(*LINES, header=HEADER.replace("mileage", "Kühler"), encoding="cp1252")),
        error=r"0\.csv is not encoded in utf-8: set extraction\.csv\.encoding",
    ),
    "CSV in an encoding that is set": SourceCase(
        csvs(csv("r1,o1,Kühler €,2026-01-05 07:30:15,10", encoding="cp1252")),
        csv={"encoding": "CP1252"},
        rows=[("r1", "o1", "Kühler €", ROWS[0][3], 10.0)],
    ),
    "CSV of several compressed parts": SourceCase(
        csvs(gzip.compress(csv(LINES[0])) + gzip.compress(csv(header=LINES[1])), ending=".csv.gz")
    ),
    "CSV of several compressed parts in an encoding that is set": SourceCase(
        csvs(
            gzip.compress(csv("r1,o1,Kühler,2026-01-05 07:30:15,10", encoding="cp1252"))
            + gzip.compress(csv(header=LINES[1], encoding="cp1252")),
            ending=".csv.gz",
        ),
        csv={"encoding": "cp1252"},
        rows=[("r1", "o1", "Kühler", ROWS[0][3], 10.0), ROWS[1]],
    ),
    **{
        f"CSV in {encoding} whose compressed end is missing": SourceCase(
            csvs(gzip.compress(csv(*LINES))[:-12], ending=".csv.gz"),
            csv={"encoding": encoding},
            error=r"0\.csv\.gz is not a readable CSV file: it is not a whole gzip file",
        )
        for encoding in ("utf-8", "cp1252")
    },
    "CSV with numbers that are none": SourceCase(
        csvs(csv("r1,o1,101,2026-01-05 07:30:15,10 km", "r2,o1,102,2026-01-06 08:00,1.2e2")),
        rows=[("r1", "o1", "101", ROWS[0][3], float("nan")), (*ROWS[1][:4], 120.0)],
    ),
    "CSV with ISO times": SourceCase(
        csvs(
            csv(
                "r1,o1,101,2026-01-05T08:30:15.000+01:00,10",
                "r2,o1,102,2026-01-06 08,20",
                "r2,o1,102,2026-02-30,20",
                "r2,o1,102,06.01.2026,20",
                "r2,o1,102,2026-01-06T03:00:00-0500,20",
                "r2,o1,103,2026-01-07,1",
            )
        ),
        rows=[*ROWS, ("r2", "o1", "103", datetime(2026, 1, 7, tzinfo=UTC), 1.0)],
        without_time=3,
    ),
    "CSV with texts of a format": SourceCase(
        csvs(csv("r1,o1,101,05.01.2026 07:30:15,10", "r2,o1,102,06.01.2026 08:00:00,20")),
        time={"kind": "string", "format": "%d.%m.%Y %H:%M:%S"},
    ),
    "CSV with local ISO times": SourceCase(
        csvs(csv("r1,o1,101,2026-01-05 08:30:15,10", "r2,o1,102,2026-01-06 09:00,20")),
        time={"zone": "Europe/Berlin"},
    ),
    "CSV with epoch times": SourceCase(
        csvs(csv("r1,o1,101,1767598215000,10", "r2,o1,102,1767686400000.0,20", "r,o1,1,x,1")),
        time={"kind": "epoch_milliseconds"},
        without_time=1,
    ),
    "CSV with extra columns of every type": SourceCase(
        csvs(
            csv(
                *(
                    f"{line},007,{v}"
                    for line, v in zip(
                        LINES,
                        ("7,1.5,TRUE,2026-02-03,2026-02-03T04:05Z", "x,,no,03.02.2026,2026-02-30"),
                        strict=True,
                    )
                ),
                header=f"{HEADER},code,number,voltage,flag,day,moment",
            )
        ),
        extra={
            "code": "string",
            "number": "integer",
            "voltage": "float",
            "flag": "boolean",
            "day": "date",
            "moment": "timestamp",
        },
        values={
            "code": ["007", "007"],
            "number": [7, None],
            "voltage": [1.5, None],
            "flag": [True, False],
            "day": [date(2026, 2, 3), None],
            "moment": [datetime(2026, 2, 3, 4, 5, tzinfo=UTC), None],
        },
    ),
    "nothing but files that are none": SourceCase(
        {"a.txt": b"x"}, error=r"error_events has no Parquet or CSV file .*passed over: a\.txt"
    ),
    "a damaged file": SourceCase(
        {"a.parquet": parquet(EVENT)[:-60]}, error=r"a\.parquet is not a readable Parquet file"
    ),
}
ALL = {
    **CASES,
    **{f"drift: {name}": case for name, case in DRIFT.items()},
    **{f"drift, reversed: {name}": case.reversed for name, case in DRIFT.items()},
}
