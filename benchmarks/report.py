"""Report in `results/`: report.md with the bars, mining.svg and etl.svg."""

import os
import platform
from collections.abc import Iterable, Sequence
from pathlib import Path

import altair as alt
import polars as pl
import psutil

from benchmarks.bars import bars
from benchmarks.results import FOLDER, Results

ORDER = ("ours", "rusket", "pyfim", "mlxtend", "spark", "pandas", "floor")
HEAD = """# Benchmark

Written by `make bench`; [docs/performance.md](../../docs/performance.md) describes the comparison.
{machine}. Medians; every measurement in a separate process, engines in turns.
"""

WARM_AND_STEP = """Warm: Parquet to Parquet, second pass in a process. Step: first pass, from
the start of the process. `cold`: without a cache of any kind, not even for imported modules.
"""


def write() -> Path:
    """Write the report of the measurements, and return its path."""
    results = Results.read()
    target = FOLDER / "report.md"
    parts = [
        HEAD.format(machine=_machine()),
        "## Bars\n",
        _bars_table(results),
        "## Mining\n\n![Seconds by engine](mining.svg)\n",
        WARM_AND_STEP,
        _mining_table(results),
        "## Extracted events to error sets\n\n![Seconds by engine](etl.svg)\n",
        _etl_table(results),
        "## Growth of our steps\n",
        _growth_table(results),
    ]
    target.write_text("\n".join(parts), encoding="utf-8")
    _draw(_mining_rows(results), "task", "mining.svg")
    _draw(_etl_rows(results), "events", "etl.svg")
    return target


def _machine() -> str:
    memory = psutil.virtual_memory().total / 2**30
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    python = f"Python {platform.python_version()}, Polars {pl.__version__}"
    return f"{cores} cores ({platform.machine()}), {memory:.0f} GiB, {python}"


def _bars_table(results: Results) -> str:
    verdict = {True: "yes", False: "**no**", None: "not measured"}
    rows = [(b.what, b.target, b.measured or "", verdict[b.reached]) for b in bars(results)]
    return _table(("bar", "target", "measured", "reached"), rows)


def _mining_rows(results: Results) -> list[dict[str, object]]:
    rows = []
    for engine, data, support, cache in results.tasks(
        "mining", "engine", "data", "support", "cache"
    ):
        task = {"engine": engine, "data": data, "support": support, "cache": cache}
        entries = results.of("mining", **task)
        name = engine if cache == "warm" else f"{engine}, {cache}"
        rows.append(
            {
                "task": f"{data} {support}",
                "engine": name,
                "seconds": None if cache == "cold" else results.median("mining", "total_s", **task),
                "step": results.median("mining", "step_s", **task),
                "peak": results.median("mining", "peak_mb", **task),
                "sets": entries[0].get("sets"),
                "fingerprint": entries[0].get("fingerprint"),
                "runs": len(entries),
                "error": entries[0].get("error"),
            }
        )
    return sorted(rows, key=lambda row: (str(row["task"]), _rank(str(row["engine"]))))


def _mining_table(results: Results) -> str:
    rows = _mining_rows(results)
    right = {row["task"]: row["fingerprint"] for row in rows if row["engine"] == "ours"}
    lines = [
        (
            row["task"],
            row["engine"],
            _figure(row["seconds"]),
            _figure(row["step"]),
            _figure(row["peak"], 0),
            f"{row['sets']:,}" if row["sets"] else "",
            row["error"] or ("yes" if row["fingerprint"] == right.get(row["task"]) else "**no**"),
            row["runs"],
        )
        for row in rows
    ]
    head = ("data, support", "engine", "warm s", "step s", "peak MB", "sets", "same sets", "runs")
    return _table(head, lines)


def _etl_rows(results: Results) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for engine, events in results.tasks("etl", "engine", "events"):
        task = {"engine": engine, "events": events}
        entries = results.of("etl", **task)
        figures = {
            name: results.median("etl", f"{name}_s", **task) for name in ("total", "cpu", "step")
        }
        rows.append(
            {
                "engine": engine,
                "events": f"{events:,} events",
                "seconds": figures["total"],
                **figures,
                "peak": results.median("etl", "peak_mb", **task),
                "sets": entries[0].get("sets"),
                "fingerprint": entries[0].get("fingerprint"),
                "error": entries[0].get("error"),
                "runs": len(entries),
            }
        )
    return sorted(rows, key=lambda row: _rank(str(row["engine"])))


def _etl_table(results: Results) -> str:
    head = (
        "engine",
        "events",
        "s",
        "CPU s",
        "process s",
        "peak MB",
        "error sets",
        "fingerprint",
        "runs",
    )
    lines = [
        (
            row["engine"],
            row["events"],
            row["error"] or _figure(row["total"]),
            _figure(row["cpu"]),
            _figure(row["step"]),
            _figure(row["peak"], 0),
            f"{row['sets']:,}" if row["sets"] else "",
            row["fingerprint"] or "",
            row["runs"],
        )
        for row in _etl_rows(results)
    ]
    return _table(head, lines)


def _growth_table(results: Results) -> str:
    lines = [
        (
            f"{events:,}",
            _figure(figures["total_s"]),
            _figure(figures["cpu_s"]),
            f"{events / figures['total_s'] / 1e6:.2f}",
            _figure(figures["peak_mb"], 0),
        )
        for events, figures in results.growth().items()
    ]
    return _table(("events", "s", "CPU s", "M events per second", "peak MB"), lines)


def _draw(rows: Sequence[dict[str, object]], group: str, name: str) -> None:
    drawn = [{k: row[k] for k in (group, "engine", "seconds")} for row in rows if row["seconds"]]
    if not drawn:
        return
    chart = (
        alt.Chart(pl.DataFrame(drawn), width=420)
        .mark_bar()
        .encode(
            x=alt.X("seconds:Q", scale=alt.Scale(type="symlog", constant=0.1), title="seconds"),
            y=alt.Y("engine:N", sort=list(ORDER), title=None),
            color=alt.condition(
                alt.datum.engine == "ours", alt.value("#0b6e4f"), alt.value("#9aa5b1")
            ),
            row=alt.Row(
                f"{group}:N", title=None, header=alt.Header(labelAngle=0, labelAlign="left")
            ),
        )
        .resolve_scale(y="independent")
    )
    chart.save(str(FOLDER / name))


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n"


def _figure(value: object, digits: int = 2) -> str:
    return f"{value:,.{digits}f}" if isinstance(value, int | float) else ""


def _rank(engine: str) -> tuple[int, str]:
    return ORDER.index(engine.partition(",")[0]), engine


if __name__ == "__main__":
    print(write())
