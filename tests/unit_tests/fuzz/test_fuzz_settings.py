"""Settings of any content are accepted, or refused with a short message of ours."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.keys import key_paths
from config.load import load_settings
from config.settings import Settings
from config.variables import VARIABLE_PREFIX, variable_of
from config.yaml_text import read_yaml
from tests.fuzzing import SPECIAL_TEXTS, changed, changes, fuzz, texts, values
from tests.hostile import accepted_or_refused

SYNTAX = st.sampled_from(
    [
        *"[]{}:,-?&*!|>'\"#%@`\n\t .~<=a0",
        *("\n  ", "- ", ": ", "&a ", "*a", "<<: *a", "!!", "---\n"),
    ]
)
VARIABLES = [variable_of(path) for path in key_paths()]
BASE = Path("config/base.yaml").read_bytes()
json_texts = values.map(lambda value: json.dumps(value, default=str))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("config")
    (folder / "environments").mkdir()
    (folder / "environments" / "own.yaml").write_text("", "utf-8")
    return folder


@fuzz(300)
@given(text=st.lists(SYNTAX, max_size=60).map("".join) | st.text(max_size=200))
def test_yaml_of_any_syntax(folder: Path, text: str) -> None:
    path = folder / "text.yaml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with accepted_or_refused():
        read_yaml(path)


@fuzz(150)
@given(places=changes)
def test_settings_with_changed_bytes(folder: Path, places: list[tuple[float, int]]) -> None:
    (folder / "base.yaml").write_bytes(changed(BASE, places))
    with accepted_or_refused():
        load_settings("own", folder=folder, environ={})


@fuzz(80)
@given(
    environ=st.dictionaries(
        st.sampled_from(VARIABLES) | texts.map(lambda text: VARIABLE_PREFIX + text),
        st.one_of(json_texts, texts, st.sampled_from(SPECIAL_TEXTS)),
        min_size=1,
        max_size=3,
    )
)
def test_variables_of_any_content(environ: dict[str, str]) -> None:
    with accepted_or_refused():
        settings = load_settings("test", environ=environ)
        assert Settings.model_validate_json(settings.model_dump_json()).run == settings.run
