"""Storage of a sample, as a whole or not at all."""

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
"""Description of the sample; written last, so its presence means that the sample is complete."""
UNFINISHED = join_key(INPUT, "source", "sample.unfinished")
"""Present while a sample is being written: all other files may then be deleted."""
_AREAS = tuple(join_key(INPUT, area) for area in ("source", "static", "extracted"))

Progress = Callable[[int], None]
"""Called after every file with the number of events written so far."""


def read_sample(storage: Storage) -> Sample | None:
    """Return the description of the stored sample. Returns None if none of this version exists."""
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
    """Write a sample unless it exists already.

    Args:
        storage: Target storage.
        spec: Specification of the sample.
        force: Replace other data, and everything extracted from it.
        progress: Called with the number of events written so far.

    Returns:
        Description of the sample, and whether it was written now.

    Raises:
        ObjectExistsError: Other source or static data exists, and `force` is not set.
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
    """Write a sample in place of all source, static and extracted data.

    Args:
        storage: Target storage.
        spec: Specification of the sample.
        progress: Called with the number of events written so far.
        events_per_file: Valid events per file; a file also ends with its week.

    Returns:
        Description of the sample.
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
        # As a LazyFrame: only the columns are checked, the rows violate the rules on purpose.
        write_table(storage, _part("error_events", number), chunk.rows.lazy(), "error_events")
        events += chunk.events
        if progress:
            progress(events)
        yield chunk


def _part(table: str, number: int) -> str:
    return f"{source_prefix(table)}/{join_key(f'part-{number:05d}.parquet')}"


def holds_source_data(storage: Storage) -> bool:
    """Return whether source, static or extracted data exists, whether a sample or your own.

    An interrupted sample does not count.
    """
    return not storage.exists(UNFINISHED) and any(storage.list_objects(area) for area in _AREAS)


def _refuse_other_data(storage: Storage, present: Sample | None) -> None:
    if present:
        content = f"the sample of {present.spec.events:,} events, seed {present.spec.seed}"
        content += f", {present.spec.weeks} weeks, generator version {present.version}"
    elif holds_source_data(storage):
        content = "data that is not a sample of this version"
    else:
        return
    raise ObjectExistsError(
        f"{storage.uri}/{INPUT} contains {content}, not the requested sample; nothing was "
        "changed. With --force it is deleted, together with everything extracted from it."
    )
