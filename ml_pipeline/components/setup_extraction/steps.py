"""Selection of the units to extract, and origins of the run parameters."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, tzinfo

from ml_pipeline.running.documents import UnitManifest
from ml_pipeline.running.run_parameters import Configured, RunParameters
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit

GIVEN = "given for this run"
"""Origin of a run parameter that the run was started with."""


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


def parameter_origins(
    parameters: RunParameters, given: Collection[str], origins: Mapping[tuple[str, ...], str]
) -> dict[str, str]:
    """Return where the value of each run parameter comes from, by its name.

    Args:
        parameters: The run parameters; those without a value are left out.
        given: Names of those that the run was started with.
        origins: Origins of the configured settings, by their path; the others are defaults.
    """
    by_name = {}
    for name, field in type(parameters).model_fields.items():
        mark = Configured.of(field)
        configured = origins.get(mark.path(name)) if mark else None
        if getattr(parameters, name) is not None:
            by_name[name] = GIVEN if name in given else configured or "default"
    return by_name
