"""Selection of the units to extract."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, tzinfo

from ml_pipeline.running.documents import UnitManifest
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit


def units_of(scopes: Iterable[DataScope]) -> list[ExtractionUnit]:
    """Return the distinct extraction units that the data scopes overlap, in order."""
    return sorted({unit for scope in scopes for unit in scope.units})


def units_to_extract(
    manifests: Mapping[ExtractionUnit, UnitManifest | None],
    settings_digest: str,
    sources_changed: Callable[[UnitManifest], bool],
    zone: tzinfo = UTC,
) -> list[ExtractionUnit]:
    """Return the units that are missing, provisional or outdated.

    Args:
        manifests: Every unit that the run needs, with its manifest if it exists.
        settings_digest: Digest of the extraction settings of this run.
        sources_changed: Function that returns whether a source file of a unit has changed.
        zone: Time zone in which weeks begin.
    """
    return [
        unit
        for unit, manifest in manifests.items()
        if manifest is None
        or is_provisional(unit, manifest, zone)
        or manifest.settings_digest != settings_digest
        or sources_changed(manifest)
    ]


def is_provisional(unit: ExtractionUnit, manifest: UnitManifest, zone: tzinfo = UTC) -> bool:
    """Return whether the unit was extracted before the end of its week in the time zone."""
    return manifest.extracted_at < unit.end(zone)
