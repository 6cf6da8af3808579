"""Puts a sample into storage, as a whole or not at all."""

from collections.abc import Callable, Iterator

from pydantic import ValidationError

from ml_pipeline.errors import ObjectExistsError, ObjectNotFoundError
from ml_pipeline.storage.keys import INPUT, join_key, source_prefix, static_table
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import write_table
from sample_data.generator import EVENTS_PER_FILE, Chunk, Generator
from sample_data.spec import SampleSpec
from sample_data.truth import GENERATOR_VERSION, Sample

COMPLETE = join_key(INPUT, "source", "sample.json")
"""What the sample holds; written last: where it lies, the sample is complete."""
UNFINISHED = join_key(INPUT, "source", "sample.unfinished")
"""Lies there while a sample is being written: what else lies there then is ours to delete."""
_AREAS = tuple(join_key(INPUT, area) for area in ("source", "static", "extracted"))

Progress = Callable[[int], None]
"""Is told after every file how many events were written so far."""


def read_sample(storage: Storage) -> Sample | None:
    """What the sample in storage holds; None if there is none, or an older generator's."""
    try:
        return Sample.model_validate_json(storage.get(COMPLETE))
    except (ObjectNotFoundError, ValidationError):
        return None


def ensure_sample(
    storage: Storage,
    spec: SampleSpec,
    *,
    force: bool = False,
    progress: Progress | None = None,
) -> tuple[Sample, bool]:
    """Writes a sample unless it is there already.

    Args:
        storage: Where to.
        spec: The sample.
        force: Replace other data, and what was extracted from it.
        progress: Is told how many events were written so far.

    Returns:
        What the sample holds, and whether it was written now.

    Raises:
        ObjectExistsError: Other source or static data is there, and `force` is not set.
    """
    present = read_sample(storage)
    if present and present.spec == spec and present.version == GENERATOR_VERSION:
        return present, False
    if not force and not storage.exists(UNFINISHED):
        _refuse_other_data(storage, present)
    return write_sample(storage, spec, progress=progress), True


def write_sample(
    storage: Storage,
    spec: SampleSpec,
    *,
    progress: Progress | None = None,
    events_per_file: int = EVENTS_PER_FILE,
) -> Sample:
    """Writes a sample in place of all source, static and extracted data.

    Args:
        storage: Where to.
        spec: The sample.
        progress: Is told how many events were written so far.
        events_per_file: A file is closed at this number of valid events, or when its week ends.

    Returns:
        What the sample holds.
    """
    storage.put(UNFINISHED, b"")
    storage.delete([COMPLETE])
    for area in _AREAS:
        keys = [stored.key for stored in storage.list_objects(area)]
        storage.delete([key for key in keys if key != UNFINISHED])
    generator = Generator(spec)
    write_table(storage, _part("objects", 0), generator.objects, "objects")
    for name in ("event_catalog", "known_error_sets"):
        write_table(storage, static_table(name), getattr(generator, name), name)
    chunks = generator.chunks(events_per_file)
    sample = generator.sample(_written(storage, chunks, progress))
    storage.put(COMPLETE, sample.model_dump_json(indent=1).encode())
    storage.delete([UNFINISHED])
    return sample


def _written(
    storage: Storage, chunks: Iterator[Chunk], progress: Progress | None
) -> Iterator[Chunk]:
    events = 0
    for number, chunk in enumerate(chunks):
        # As a LazyFrame: only the columns are checked, the rows break the rules on purpose.
        write_table(storage, _part("error_events", number), chunk.rows.lazy(), "error_events")
        events += chunk.events
        if progress:
            progress(events)
        yield chunk


def _part(table: str, number: int) -> str:
    return f"{source_prefix(table)}/{join_key(f'part-{number:05d}.parquet')}"


def holds_source_data(storage: Storage) -> bool:
    """Whether there is source, static or extracted data: a sample, whichever, or somebody's own.

    A sample that was interrupted does not count.
    """
    return not storage.exists(UNFINISHED) and any(storage.list_objects(area) for area in _AREAS)


def _refuse_other_data(storage: Storage, present: Sample | None) -> None:
    if present:
        found = f"the sample of {present.spec.events:,} events, seed {present.spec.seed}"
        found += f", {present.spec.weeks} weeks, generator version {present.version}"
    elif holds_source_data(storage):
        found = "data that is no sample of this version"
    else:
        return
    raise ObjectExistsError(
        f"{storage.uri}/{INPUT} holds {found}, not the sample asked for; nothing was changed. "
        "With --force it is deleted, together with what was extracted from it."
    )
