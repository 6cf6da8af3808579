"""Every number has a range, and every text of any size a short message."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic.fields import FieldInfo

from config.keys import OWN_NAME, KeyPath, key_paths, model_at
from config.load import load_settings
from config.section import range_of
from config.settings import Settings
from config.variables import VARIABLE_PREFIX
from ml_pipeline.errors import ConfigurationError
from tests.hostile import refused


def numbers() -> Iterator[tuple[KeyPath, FieldInfo]]:
    """Yield the path and field of every setting that is a number."""
    for path in key_paths():
        model = model_at(tuple("x" if part == OWN_NAME else part for part in path[:-1]))
        field = (model or Settings).model_fields[path[-1]]
        kinds = (field.annotation, *getattr(field.annotation, "__args__", ()))
        if {int, float} & {*kinds}:
            yield path, field


NUMBERS = dict(numbers())


def load(**variables: str) -> Settings:
    return load_settings(
        "test", environ={f"{VARIABLE_PREFIX}{name}": value for name, value in variables.items()}
    )


def test_numbers_are_found() -> None:
    assert ("feature_engineering", "window_length") in NUMBERS
    assert ("kubeflow", "pod", "timeout_s") in NUMBERS
    assert len(NUMBERS) > 40


@pytest.mark.parametrize("path", NUMBERS, ids=".".join)
def test_number_has_a_range(path: KeyPath) -> None:
    text = range_of(NUMBERS[path])
    assert text.startswith(("from ", "above "))
    assert " to " in text or " at most " in text


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("STORAGE__TMP_RETENTION_DAYS", "a number from 1 to 36,500"),
        ("RETRIES__TIMEOUT_S", "a number above 0 and at most 2,592,000"),
        ("RETRIES__WAIT_MAX_S", "a number from 0 to 86,400"),
        ("FEATURE_ENGINEERING__WINDOW_LENGTH", "a number from 0 to 3,155,760,000"),
        ("SET_MINING__MIN_SUPPORT", "a number above 0 and at most 1,000,000,000,000"),
        ("SET_MINING__MEMORY_BUDGET_MB", "a number above 0 and at most 100,000,000"),
        ("SET_MINING__RULES__MIN_CONFIDENCE", "a number from 0 to 1"),
        ("EXECUTION__GLUE__POLL_S", "a number above 0 and at most 86,400"),
        ("EXECUTION__GLUE__MAX_DPU_HOURS", "a number above 0 and at most 1,000,000,000,000"),
        ("KUBEFLOW__REQUEST_TIMEOUT_S", "a number above 0 and at most 86,400"),
    ],
)
@pytest.mark.parametrize("value", ["1e19", "1e300", "inf", "-inf", "nan", "-1", "1" + "0" * 400])
def test_number_out_of_range_is_refused_with_the_range(name: str, allowed: str, value: str) -> None:
    with refused(rf"must be {allowed} \(received '", ConfigurationError):
        load(**{name: value})


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("RETRIES__ATTEMPTS", "from 1 to 100"),
        ("RUN__MAX_WEEKS", "from 1 to 10,000"),
        ("RUN__MAX_DATA_SCOPES", "from 1 to 100,000"),
        ("RUN__RECURRING__LENGTH", "from 1 to 1,000"),
        ("PREPROCESSING__MIN_EVENT_COUNT", "from 1 to 1,000,000,000,000"),
        ("FEATURE_ENGINEERING__MIN_SET_SIZE", "from 1 to 1,000,000"),
        ("SET_MINING__MAX_SETS", "from 1 to 1,000,000,000,000"),
        ("EXTRACTION__LOCAL__MAX_ROWS", "from 1 to 1,000,000,000,000"),
        ("KUBEFLOW__PARALLELISM", "from 1 to 10,000"),
    ],
)
@pytest.mark.parametrize("value", ["1e19", "inf", "nan", "0", "1.5", "9" * 4_000])
def test_whole_number_out_of_range_is_refused_with_the_range(
    name: str, allowed: str, value: str
) -> None:
    with refused(rf"must be a (whole )?number {allowed} \(received '", ConfigurationError):
        load(**{name: value})


def test_number_of_an_override_has_the_same_range() -> None:
    override = '[{"where": {"market": "DE"}, "feature_engineering": {"window_length": 1e300}}]'
    with refused("must be a number from 0 to 3,155,760,000", ConfigurationError):
        load(SCOPE_OVERRIDES=override)


def test_number_of_a_pod_has_the_same_range() -> None:
    with refused("must be a number from 1 to 2,592,000", ConfigurationError):
        load(KUBEFLOW__STEPS='{"set_mining": {"timeout_s": 1e999}}')


LONG = "x" * 100_000
DEEP = r"has more than 50 levels"
HOSTILE: dict[str, tuple[dict[str, str], str]] = {
    "deep list": ({"RUN__MAX_WEEKS": "[" * 100_000}, DEEP),
    "deep object": ({"DIMENSIONS": '{"a":' * 5_000}, DEEP),
    "deep, but closed": ({"KUBEFLOW__POD": '{"a":' * 60 + "1" + "}" * 60}, DEEP),
    "deep name": ({"__".join(["A"] * 5_000): "1"}, DEEP),
    "long name": ({"A" * 100_000: "1"}, "unknown key 'aaa"),
    "no name": ({"": "1"}, "unknown key"),
    "number with thousands of digits": ({"RUN__MAX_WEEKS": "[" + "9" * 5_000 + "]"}, "max_weeks"),
    "not a number in a list": ({"RUN__MAX_WEEKS": "[NaN]"}, "max_weeks"),
    "number for a section": ({"RUN": "1"}, "'run' in"),
    "long dimension": ({"DIMENSIONS": f'{{"{LONG}": {{}}}}'}, "dimensions"),
    "thousands of repeated values": (
        {"DIMENSIONS__MARKET__VALUES": "[" + ",".join(['"DE"'] * 40_000) + "]"},
        "must not contain a value twice: DE",
    ),
    "thousands of pairs of values": (
        {
            "DIMENSIONS__MARKET__VALUES": "["
            + ",".join(f'"{n % 20_000}"' for n in range(40_000))
            + "]"
        },
        "and 19,980 more",
    ),
    "thousands of numbers": (
        {"DIMENSIONS__MARKET__VALUES": "[" + ",".join(["1"] * 40_000) + "]"},
        "and 39,980 more",
    ),
    "thousands of overrides": (
        {"SCOPE_OVERRIDES": "[" + ",".join(['{"where": {"x": "y"}}'] * 3_000) + "]"},
        "and 2,980 more",
    ),
    "long root": ({"STORAGE__ROOT": LONG}, "must be file:///absolute/path"),
    "null character in the root": ({"STORAGE__ROOT": "file:///a\0b"}, "control characters"),
    "escape sequence in the root": ({"STORAGE__ROOT": "file:///\x1b[2J"}, "control characters"),
    "huge quantity": ({"KUBEFLOW__POD__CPU_LIMIT": "1e999"}, "must be below 8Ei"),
    "long quantity": ({"KUBEFLOW__POD__CPU_LIMIT": "9" * 5_000}, "not a Kubernetes quantity"),
    "host that is no address": ({"KUBEFLOW__HOST": "http://[" + "1" * 5_000}, "must be an address"),
    "port that is none": ({"KUBEFLOW__HOST": "http://host:99999"}, "must be an address"),
    "null character in a path": ({"KUBEFLOW__CA_FILE": "\0"}, "control characters"),
    "escape sequence in a path": ({"KUBEFLOW__SIGN_IN__TOKEN_FILE": "\x1b"}, "control characters"),
    "encoding that is none": ({"EXTRACTION__CSV__ENCODING": LONG}, "must be an encoding"),
    "encoding of bytes": ({"EXTRACTION__CSV__ENCODING": "zip"}, "must be an encoding"),
    "null character as encoding": ({"EXTRACTION__CSV__ENCODING": "a\0b"}, "must be an encoding"),
    "null character as separator": ({"EXTRACTION__CSV__SEPARATOR": "\0"}, "printable ASCII"),
    "line break as separator": ({"EXTRACTION__CSV__SEPARATOR": "\n"}, "printable ASCII"),
    "umlaut as separator": ({"EXTRACTION__CSV__SEPARATOR": "ü"}, "printable ASCII"),
    "quote as separator": ({"EXTRACTION__CSV__SEPARATOR": '"'}, "must not be a letter"),
    "digit as separator": ({"EXTRACTION__CSV__SEPARATOR": "1"}, "must not be a letter"),
    "path as time zone": ({"RUN__TIME_ZONE": "../../etc/passwd"}, "IANA time zone"),
    "day that is none": ({"RUN__START_DATE": "0000-00-00"}, "start_date"),
    "bytes that are no text": ({"KUBEFLOW__EXPERIMENT": "\udcff"}, "is not Unicode text"),
    "long environment": ({"ENV": LONG}, "Unknown environment 'x+ … "),
    "path as environment": ({"ENV": "../base"}, "Unknown environment"),
    "escape sequence as environment": ({"ENV": "\x1b[31m"}, "Unknown environment '�"),
}


@pytest.mark.parametrize(("variables", "message"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_variable_is_refused(variables: dict[str, str], message: str) -> None:
    environment = variables.get("ENV") or "test"
    environ: dict[str, Any] = {
        f"{VARIABLE_PREFIX}{name}": text for name, text in variables.items() if name != "ENV"
    }
    with refused(message, ConfigurationError):
        load_settings(environment, environ=environ)


def test_section_that_an_alias_repeats_is_changed_once(tmp_path: Any) -> None:
    base = tmp_path / "base.yaml"
    base.write_text("run: &shared {time_zone: UTC}\nretries: *shared\n", "utf-8")
    (tmp_path / "environments").mkdir()
    (tmp_path / "environments" / "own.yaml").write_text("run: {time_zone: Mars}\n", "utf-8")

    with pytest.raises(ConfigurationError, match=r"unknown key 'retries.time_zone' in .*base.yaml"):
        load_settings("own", folder=tmp_path, environ={})


def test_secret_is_refused_at_any_depth(tmp_path: Any) -> None:
    (tmp_path / "environments").mkdir()
    (tmp_path / "environments" / "own.yaml").write_text("", "utf-8")
    text = "kubeflow: {sign_in: {method: dex, password: hidden}}\n"
    (tmp_path / "base.yaml").write_text(text, "utf-8")

    with pytest.raises(ConfigurationError, match=r"password' in .*is a secret") as raised:
        load_settings("own", folder=tmp_path, environ={})
    assert "hidden" not in str(raised.value)
