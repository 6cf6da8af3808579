"""The script that draws the picture in the README."""

from pathlib import Path
from urllib.parse import urlparse

import pytest

from ml_pipeline.storage.objects import Storage
from scripts import draw_result
from tests.unit_tests.results.conftest import WEEK_1, WEEK_2, Publish


def test_picture_shows_the_last_run_and_no_path_of_this_machine(
    storage: Storage, storage_root: str, publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(urlparse(storage_root).path).parent
    monkeypatch.setattr(draw_result, "ROOT", folder)
    publish("first", {WEEK_1: {"A B": 0.5}})
    publish("second", {WEEK_2: {"C D": 0.25}})

    picture = draw_result.draw(storage)

    assert "name&#160;of&#160;C" in picture
    assert "name&#160;of&#160;A" not in picture
    assert "…/storage/test_data/pipeline_outputs/runs/second.json" in picture
    assert str(folder) not in picture


def test_picture_loads_nothing_from_elsewhere(storage: Storage, publish: Publish) -> None:
    publish("first", {WEEK_1: {"A B": 0.5}})

    assert "url(http" not in draw_result.draw(storage).replace('url("', "url(")
