from pathlib import Path
from typing import Any

import pytest

from config.settings import Settings
from config.sources import CsvFormat
from ml_pipeline.storage.code import SOURCE_FOLDERS, code_digest, read_sources
from ml_pipeline.storage.digests import digest_of, digest_of_files, extraction_digest


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project to take the digest of."""
    for folder in SOURCE_FOLDERS:
        (tmp_path / folder).mkdir()
    (tmp_path / "ml_pipeline" / "a.py").write_text("a", encoding="utf-8")
    return tmp_path


def digest(project: Path) -> str:
    return digest_of_files(read_sources(project))


def with_columns(settings: Settings, name: str) -> Settings:
    columns = settings.extraction.columns
    assert columns.objects
    renamed = columns.objects.model_copy(update={"object_id": name})
    extraction = settings.extraction.model_copy(
        update={"columns": columns.model_copy(update={"objects": renamed})}
    )
    return settings.model_copy(update={"extraction": extraction})


def with_time_zone(settings: Settings, zone: str) -> Settings:
    return settings.model_copy(update={"run": settings.run.model_copy(update={"time_zone": zone})})


def test_digest_is_sha_256() -> None:
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert digest_of(b"") == empty


def test_code_has_one_digest_in_a_process() -> None:
    assert code_digest() == digest_of_files(read_sources())
    assert len(code_digest()) == 64


def test_code_digest_changes_with_the_content(project: Path) -> None:
    before = digest(project)
    (project / "ml_pipeline" / "a.py").write_text("b", encoding="utf-8")
    assert digest(project) != before


def test_code_digest_changes_with_a_name(project: Path) -> None:
    before = digest(project)
    (project / "ml_pipeline" / "a.py").rename(project / "ml_pipeline" / "b.py")
    assert digest(project) != before


@pytest.mark.parametrize("name", ["config/base.yaml", "data/results/kpis.yaml"])
def test_settings_and_schemas_count(project: Path, name: str) -> None:
    before = digest(project)
    (project / name).parent.mkdir(exist_ok=True)
    (project / name).write_text("a: 1", encoding="utf-8")
    assert digest(project) != before


def test_what_is_neither_code_nor_settings_does_not_count(project: Path) -> None:
    before = digest(project)
    (project / "ml_pipeline" / "a.pyc").write_bytes(b"compiled")
    (project / "tests").mkdir()
    (project / "tests" / "test_a.py").write_text("a", encoding="utf-8")
    for folder in ("tests", "benchmarks", "build"):
        (project / "itemset_mining" / folder).mkdir()
        (project / "itemset_mining" / folder / "a.py").write_text("a", encoding="utf-8")
    assert digest(project) == before


def test_other_columns_make_another_extraction(settings: Settings) -> None:
    assert extraction_digest(settings) == extraction_digest(settings)
    renamed = with_columns(settings, "vehicle_no")
    assert extraction_digest(renamed) != extraction_digest(settings)


def test_another_format_of_csv_makes_another_extraction(settings: Settings) -> None:
    german = settings.extraction.model_copy(update={"csv": CsvFormat(decimal=",")})

    assert extraction_digest(settings.model_copy(update={"extraction": german})) != (
        extraction_digest(settings)
    )


def test_weeks_of_another_time_zone_make_another_extraction(settings: Settings) -> None:
    zones = ("UTC", "Europe/Berlin", "Asia/Tokyo")
    assert len({extraction_digest(with_time_zone(settings, zone)) for zone in zones}) == 3


def with_market(settings: Settings, **changes: Any) -> Settings:
    market = settings.dimensions["market"].model_copy(update=changes)
    return settings.model_copy(update={"dimensions": settings.dimensions | {"market": market}})


def test_other_values_of_a_dimension_leave_the_units_valid(settings: Settings) -> None:
    more = with_market(settings, values=("DE", "FR"), parameter="countries")
    assert extraction_digest(more) == extraction_digest(settings)


@pytest.mark.parametrize("change", [{"column": "country"}, {"table": "error_events"}])
def test_other_column_of_a_dimension_makes_other_units(
    settings: Settings, change: dict[str, str]
) -> None:
    assert extraction_digest(with_market(settings, **change)) != extraction_digest(settings)


def test_other_order_of_the_dimensions_makes_other_units(settings: Settings) -> None:
    reverse = dict(reversed(settings.dimensions.items()))
    changed = settings.model_copy(update={"dimensions": reverse})
    assert extraction_digest(changed) != extraction_digest(settings)
