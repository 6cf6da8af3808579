from pathlib import Path

import pytest

from config.settings import Settings
from ml_pipeline.errors import FileConflictError, InvalidKeyError, ObjectNotFoundError
from ml_pipeline.running.step import Step
from tests.runs import DE, RUN_ID, US, scope_step


def test_later_step_reads_the_file_of_an_earlier_one(settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "plot.svg"
    path.write_bytes(b"<svg/>")
    earlier = scope_step("set_mining", settings)
    earlier.write_file("model.json", b"{}")
    earlier.write_file("plot.svg", path)

    later = scope_step("later", settings)

    assert later.read_file("model.json", step="set_mining") == b"{}"
    assert later.read_file("plot.svg", step="set_mining") == b"<svg/>"


def test_repeated_attempt_replaces_its_file(settings: Settings) -> None:
    for content in (b"first", b"second"):
        scope_step("set_mining", settings).write_file("model.json", content)

    assert scope_step("later", settings).read_file("model.json", step="set_mining") == b"second"


def test_two_steps_cannot_write_one_name_for_one_data_scope(settings: Settings) -> None:
    scope_step("first", settings).write_file("model.json", b"1")
    scope_step("second", settings, US).write_file("model.json", b"2")
    Step("third", RUN_ID, settings).write_file("model.json", b"3")

    with pytest.raises(FileConflictError, match=rf"step first wrote one of this name for {DE}"):
        scope_step("second", settings).write_file("model.json", b"2")
    with pytest.raises(FileConflictError, match=r"third wrote one of this name for the whole run"):
        Step("fourth", RUN_ID, settings).write_file("model.json", b"4")


@pytest.mark.parametrize("name", ["../model.json", "a/b", "", ".hidden", "ä.json"])
def test_name_that_is_no_part_of_a_key_is_refused(settings: Settings, name: str) -> None:
    with pytest.raises(InvalidKeyError, match="cannot be a part of a storage key"):
        scope_step("set_mining", settings).write_file(name, b"")


def test_missing_file_is_named(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(ObjectNotFoundError, match=r"Cannot write model.json: .*gone.json"):
        scope_step("set_mining", settings).write_file("model.json", tmp_path / "gone.json")
