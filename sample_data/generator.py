"""Generation of a sample file by file, so that its size does not affect the memory."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import polars as pl

from sample_data.catalog import Codes, event_catalog, known_error_sets
from sample_data.fleet import Fleet, objects_table
from sample_data.plan import Block, Plan, make_plan
from sample_data.rows import RowMaker
from sample_data.spec import SampleSpec
from sample_data.truth import MessCounts, Occurrences, Sample
from sample_data.visits import Visits, draw_events, draw_visits

EVENTS_PER_FILE = 1_000_000
"""Valid events after which a file is closed; it is also closed at the end of its week."""


@dataclass(frozen=True)
class Chunk:
    """Rows of `error_events` for one file, and their contents.

    Attributes:
        rows: Rows of `error_events`.
        events: Distinct valid events among them.
        mess: Counts of faulty rows, one entry per block.
        occurrences: Index of the pattern in the spec, with its occurrences in one block.
    """

    rows: pl.DataFrame
    events: int
    mess: tuple[MessCounts, ...]
    occurrences: tuple[tuple[int, Occurrences], ...]


@dataclass(frozen=True)
class SampleTables:
    """Small sample in memory: its tables and their contents."""

    objects: pl.DataFrame
    error_events: pl.DataFrame
    event_catalog: pl.DataFrame
    known_error_sets: pl.DataFrame
    sample: Sample


class Generator:
    """Generator of the tables of one sample.

    Attributes:
        objects: The table `objects`.
        event_catalog: The table `event_catalog`.
        known_error_sets: The table `known_error_sets`.
    """

    def __init__(self, spec: SampleSpec) -> None:
        """Draw the objects and codes, which all events share."""
        self._spec = spec
        self._plan = make_plan(spec)
        self._codes = Codes.of(spec, self._plan.ranking_seed)
        fleet = Fleet.of(self._plan)
        self._rows = RowMaker(spec.mess, self._codes, fleet)
        self.objects = objects_table(self._plan, fleet)
        self.event_catalog = event_catalog(self._codes)
        self.known_error_sets = known_error_sets(spec.known_sets)

    def chunks(self, events_per_file: int = EVENTS_PER_FILE) -> Iterator[Chunk]:
        """Yield the table `error_events` in chunks, by week."""
        for blocks in _files(self._plan, events_per_file):
            parts = [self._generate(block) for block in blocks]
            yield Chunk(
                rows=pl.concat([rows for rows, _, _ in parts]),
                events=sum(block.events for block in blocks),
                mess=tuple(mess for _, mess, _ in parts),
                occurrences=tuple(entry for _, _, occurrences in parts for entry in occurrences),
            )

    def sample(self, chunks: Iterable[Chunk]) -> Sample:
        """Summarise all chunks, without keeping their rows."""
        mess: list[MessCounts] = []
        occurrences: list[tuple[int, Occurrences]] = []
        files = 0
        for chunk in chunks:
            mess.extend(chunk.mess)
            occurrences.extend(chunk.occurrences)
            files += 1
        return Sample.of(self._spec, self.objects.height, files, mess, occurrences)

    def _generate(
        self, block: Block
    ) -> tuple[pl.DataFrame, MessCounts, list[tuple[int, Occurrences]]]:
        rng = np.random.default_rng(block.seed)
        visits = draw_visits(rng, self._spec, block)
        events = draw_events(rng, self._spec, block, self._codes, visits)
        rows, mess = self._rows.make(rng, block, events)
        return rows, mess, _occurrences(block, visits)


def build_tables(spec: SampleSpec) -> SampleTables:
    """Generate a sample in memory, for tests and notebooks, up to a few million events."""
    generator = Generator(spec)
    chunks = list(generator.chunks())
    return SampleTables(
        objects=generator.objects,
        error_events=pl.concat([chunk.rows for chunk in chunks]),
        event_catalog=generator.event_catalog,
        known_error_sets=generator.known_error_sets,
        sample=generator.sample(chunks),
    )


def _files(plan: Plan, events_per_file: int) -> Iterator[list[Block]]:
    for _, of_week in groupby(plan.blocks, key=lambda block: block.week):
        gathered: list[Block] = []
        for block in of_week:
            gathered.append(block)
            if sum(entry.events for entry in gathered) >= events_per_file:
                yield gathered
                gathered = []
        if gathered:
            yield gathered


def _occurrences(block: Block, visits: Visits) -> list[tuple[int, Occurrences]]:
    carried = visits.pattern[visits.pattern >= 0]
    planted = np.bincount(carried, minlength=len(block.patterns))
    complete = np.bincount(carried[visits.complete], minlength=len(block.patterns))
    return [
        (
            number,
            Occurrences(
                model_series=block.part.model_series,
                market=block.part.market,
                week=block.week,
                planted=int(planted[place]),
                complete=int(complete[place]),
            ),
        )
        for place, number in enumerate(block.patterns)
    ]
