"""What is to be extracted."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, tzinfo

from ml_pipeline.running.documents import UnitManifest
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit


def units_of(scopes: Iterable[DataScope]) -> list[ExtractionUnit]:
    """Every extraction unit that a data scope overlaps, once, in order."""
    return sorted({unit for scope in scopes for unit in scope.units})


def units_to_extract(
    manifests: Mapping[ExtractionUnit, UnitManifest | None],
    settings_digest: str,
    sources_changed: Callable[[UnitManifest], bool],
    zone: tzinfo = UTC,
) -> list[ExtractionUnit]:
    """The units that are missing, provisional, or made with other settings or other source files.

    Args:
        manifests: Every unit that the run needs, with its manifest, if it has one.
        settings_digest: Digest of the extraction settings of this run.
        sources_changed: Whether a source file changed that a unit was made from.
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
    """Return whether the unit was extracted before its week was over in the time zone."""
    return manifest.extracted_at < unit.end(zone)
