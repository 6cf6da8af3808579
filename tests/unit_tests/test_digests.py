from pathlib import Path

import pytest

import ml_pipeline.digests
from config.settings import ExtractionSettings, Settings
from ml_pipeline.digests import SOURCE_FOLDERS, code_digest, digest_of, extraction_digest


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project to take the digest of."""
    for folder in SOURCE_FOLDERS:
        (tmp_path / folder).mkdir()
    (tmp_path / "ml_pipeline" / "a.py").write_text("a", encoding="utf-8")
    monkeypatch.setattr(ml_pipeline.digests, "PROJECT_ROOT", tmp_path)
    return tmp_path


def digest() -> str:
    return code_digest.__wrapped__()


def with_columns(settings: Settings, name: str) -> ExtractionSettings:
    columns = settings.extraction.columns
    renamed = columns.objects.model_copy(update={"object_id": name})
    return settings.extraction.model_copy(
        update={"columns": columns.model_copy(update={"objects": renamed})}
    )


def test_digest_is_sha_256() -> None:
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert digest_of(b"") == empty


def test_code_has_one_digest_in_a_process() -> None:
    assert code_digest() == code_digest() == digest()
    assert len(code_digest()) == 64


def test_code_digest_changes_with_the_content(project: Path) -> None:
    before = digest()
    (project / "ml_pipeline" / "a.py").write_text("b", encoding="utf-8")
    assert digest() != before


def test_code_digest_changes_with_a_name(project: Path) -> None:
    before = digest()
    (project / "ml_pipeline" / "a.py").rename(project / "ml_pipeline" / "b.py")
    assert digest() != before


@pytest.mark.parametrize("name", ["config/base.yaml", "data/results/kpis.yaml"])
def test_settings_and_schemas_count(project: Path, name: str) -> None:
    before = digest()
    (project / name).parent.mkdir(exist_ok=True)
    (project / name).write_text("a: 1", encoding="utf-8")
    assert digest() != before


def test_what_is_neither_code_nor_settings_does_not_count(project: Path) -> None:
    before = digest()
    (project / "ml_pipeline" / "a.pyc").write_bytes(b"compiled")
    (project / "tests").mkdir()
    (project / "tests" / "test_a.py").write_text("a", encoding="utf-8")
    for folder in ("tests", "benchmarks", "build"):
        (project / "itemset_mining" / folder).mkdir()
        (project / "itemset_mining" / folder / "a.py").write_text("a", encoding="utf-8")
    assert digest() == before


def test_other_columns_make_another_extraction(settings: Settings) -> None:
    assert extraction_digest(settings.extraction) == extraction_digest(settings.extraction)
    renamed = with_columns(settings, "vehicle_no")
    assert extraction_digest(renamed) != extraction_digest(settings.extraction)
