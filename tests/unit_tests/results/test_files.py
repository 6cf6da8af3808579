from pathlib import Path

import polars as pl
import pytest
from typer.testing import CliRunner

from ml_pipeline import results
from ml_pipeline.__main__ import app
from ml_pipeline.components.exit_handler.publishing import publish_run
from ml_pipeline.errors import DataContractError, InvalidKeyError, ObjectNotFoundError
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.running.step import Step
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.keys import OUTPUTS, run_manifest, scope_part
from ml_pipeline.storage.objects import Storage
from tests.conftest import settings_for
from tests.runs import DE, RUN_ID, US, put_finished_scope, put_records, put_run_plan, step_record
from tests.runs import scope_step as step_of_scope

FILES = f"{OUTPUTS}/files/run_id={RUN_ID}"


@pytest.fixture
def published(storage_root: str) -> RunManifest:
    """A run of two data scopes; of the first and of the whole run there are files."""
    settings = settings_for(storage_root)
    step = Step("exit_handler", RUN_ID, settings)
    put_run_plan(step.storage, DE, US)
    put_records(step.storage, None, [step_record("data_extraction")])
    for scope in (DE, US):
        put_finished_scope(step.storage, scope, settings)
    step_of_scope("set_mining", settings).write_file("model.json", b"[1]")
    Step("data_extraction", RUN_ID, settings).write_file("log.txt", b"done")
    return publish_run(step)


def test_files_are_listed_with_digest_and_size(published: RunManifest, storage: Storage) -> None:
    files = results.files(storage=storage).filter(pl.col("name").is_in(["model.json", "log.txt"]))

    assert files.rows() == [
        (RUN_ID, str(DE), "model.json", 3, digest_of(b"[1]"), files["location"][0]),
        (RUN_ID, "_run", "log.txt", 4, digest_of(b"done"), files["location"][1]),
    ]
    assert files["location"].to_list() == [
        storage.location(f"{FILES}/{scope_part(DE)}/model.json"),
        storage.location(f"{FILES}/_run/log.txt"),
    ]
    assert results.files(run=RUN_ID, scope="G20/US", storage=storage).is_empty()
    assert results.files(scope="G20/DE", storage=storage).height == 1


def test_file_is_read_by_run_data_scope_and_name(published: RunManifest, storage: Storage) -> None:
    assert results.read_file(RUN_ID, DE, "model.json", storage=storage) == b"[1]"
    assert results.read_file(RUN_ID, str(DE), "model.json", storage=storage) == b"[1]"
    assert results.read_file(RUN_ID, None, "log.txt", storage=storage) == b"done"
    message = rf"no file model.json of {US}; its files: model.json of {DE}, log.txt of _run"
    with pytest.raises(ObjectNotFoundError, match=message):
        results.read_file(RUN_ID, US, "model.json", storage=storage)


def test_file_changed_after_its_publication_is_refused(
    published: RunManifest, storage: Storage
) -> None:
    storage.put(published.files[0].key, b"[2]")

    with pytest.raises(DataContractError, match=r"was changed after it was published"):
        results.read_file(RUN_ID, DE, "model.json", storage=storage)


def test_manifest_of_a_run_before_files_were_published_is_read(
    published: RunManifest, storage: Storage
) -> None:
    manifest = published.model_dump_json(exclude={"files"})
    storage.put(run_manifest(RUN_ID), manifest.encode())

    assert results.files(storage=storage).is_empty()


def test_command_lists_and_copies_the_files(
    published: RunManifest, storage_root: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", storage_root)
    monkeypatch.setenv("ML_PIPELINE_STORAGE__DOMAIN", "test_data")

    shown = CliRunner().invoke(app, ["results", "files"])
    copied = CliRunner().invoke(app, ["results", "files", "--to", str(tmp_path / "copies")])

    assert "model.json" in shown.output
    assert copied.exit_code == 0
    assert (tmp_path / "copies" / scope_part(DE) / "model.json").read_bytes() == b"[1]"
    assert (tmp_path / "copies" / "_run" / "log.txt").read_bytes() == b"done"


def test_copy_of_a_file_of_a_second_attempt_has_the_usual_place(
    storage_root: str, storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", storage_root)
    monkeypatch.setenv("ML_PIPELINE_STORAGE__DOMAIN", "test_data")
    storage.put(f"{FILES}/_run/log.txt", b"of an attempt that was killed")
    step = Step("exit_handler", RUN_ID, settings_for(storage_root))
    put_run_plan(step.storage, DE)
    put_records(step.storage, None, [step_record("data_extraction")])
    Step("data_extraction", RUN_ID, step.settings).write_file("log.txt", b"done")
    publish_run(step)

    copied = CliRunner().invoke(app, ["results", "files", "--to", str(tmp_path / "copies")])

    assert copied.exit_code == 0
    assert (tmp_path / "copies" / "_run" / "log.txt").read_bytes() == b"done"


@pytest.mark.parametrize("key", ["/etc/hostname", "../../secret", f"{FILES}/../../../secret"])
def test_manifest_that_leads_out_of_the_storage_is_refused(
    published: RunManifest, storage: Storage, key: str
) -> None:
    (model, *others) = published.files
    (part, *_) = published.tables["run_info"]
    hostile = published.model_copy(
        update={
            "files": (model.model_copy(update={"key": key}), *others),
            "tables": {"run_info": (part.model_copy(update={"key": key}),)},
        }
    )
    storage.put(run_manifest(RUN_ID), hostile.to_bytes())

    with pytest.raises(InvalidKeyError, match="is not the key of an object"):
        results.read_file(RUN_ID, DE, "model.json", storage=storage)
    with pytest.raises(InvalidKeyError, match="is not the key of an object"):
        results.result_table("run_info", storage=storage)


def test_command_says_where_it_cannot_write(
    published: RunManifest, storage_root: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", storage_root)
    monkeypatch.setenv("ML_PIPELINE_STORAGE__DOMAIN", "test_data")
    (tmp_path / "copies").write_text("a file, not a folder")

    result = CliRunner().invoke(app, ["results", "files", "--to", str(tmp_path / "copies")])

    assert result.exit_code == 2
    assert "Cannot write" in result.output
