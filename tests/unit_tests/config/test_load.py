import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from config.load import CONFIG_FOLDER, environments, load_settings, setting_origins
from config.settings import Settings
from ml_pipeline.errors import ConfigurationError

Load = Callable[..., Settings]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Loads settings with another text in place of base.yaml, or in the environment's file."""

    def load_with(
        environment: str = "", base: str | None = None, environ: Mapping[str, str] | None = None
    ) -> Settings:
        if base is None:
            base = (CONFIG_FOLDER / "base.yaml").read_text(encoding="utf-8")
        (tmp_path / "base.yaml").write_text(base, encoding="utf-8")
        (tmp_path / "environments").mkdir(exist_ok=True)
        (tmp_path / "environments" / "own.yaml").write_text(environment, encoding="utf-8")
        return load_settings("own", folder=tmp_path, environ=environ or {})

    return load_with


def base_without(section: str, key: str) -> str:
    values: dict[str, Any] = yaml.safe_load((CONFIG_FOLDER / "base.yaml").read_text("utf-8"))
    del values[section][key]
    return yaml.safe_dump(values)


@pytest.mark.parametrize("name", environments())
def test_every_shipped_environment_loads(name: str) -> None:
    assert load_settings(name, environ={}).feature_engineering.window_length > 0


def test_shipped_environments_are_those_documented() -> None:
    assert environments() == ["dev", "local", "prod", "test"]


def test_default_environment_is_local() -> None:
    assert load_settings(environ={}) == load_settings("local", environ={})


def test_variable_picks_the_environment() -> None:
    assert load_settings(environ={"ML_PIPELINE_ENV": "prod"}).storage.root == (
        "s3://your-prod-bucket"
    )


def test_argument_goes_before_the_variable() -> None:
    settings = load_settings("test", environ={"ML_PIPELINE_ENV": "prod"})
    assert settings.storage.domain == "test_data"


def test_environment_goes_before_base(load: Load) -> None:
    settings = load("preprocessing:\n  min_event_count: 7\n")
    assert settings.preprocessing.min_event_count == 7


def test_environment_leaves_the_other_keys_of_a_section(load: Load) -> None:
    unchanged = load().preprocessing
    settings = load("preprocessing:\n  min_event_count: 7\n")
    assert settings.preprocessing == unchanged.model_copy(update={"min_event_count": 7})


def test_environment_replaces_a_list_as_a_whole(load: Load) -> None:
    settings = load("dimensions:\n  market:\n    values: [FR]\n")
    assert settings.dimensions["market"].values == ("FR",)


def test_environment_removes_a_dimension_with_null_and_adds_another(load: Load) -> None:
    settings = load("""
        dimensions:
          model_series: null
          plant: {table: error_events, column: Werk, values: [Köln Süd/Ost, 11+]}
    """)
    assert list(settings.dimensions) == ["market", "plant"]
    assert settings.dimensions["plant"].parameter == "plant"
    assert settings.dimensions["plant"].values == ("Köln Süd/Ost", "11+")


OF_EVENTS = "{table: error_events, column: x, values: [x]}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("market: {values: []}", r"market\.values' in .*at least one item"),
        ("market: {values: [DE, DE]}", r"market\.values' .*must not contain a value twice: DE"),
        (
            'market: {values: ["a\\tb"]}',
            r"market\.values\.0' .*must not contain control characters",
        ),
        ("market: {table: events}", r"market\.table' in .*'objects' or 'error_events'"),
        ("week: {table: objects, column: w, values: [x]}", "reserved, .* a dimension: week"),
        ("Market: {table: objects, column: w, values: [x]}", r"'dimensions\.Market' in .*pattern"),
        ("market: {parameter: model_series}", "two dimensions have the same run parameter"),
        (f"a: {OF_EVENTS}, b: {OF_EVENTS}", "at most 3 .*, not 4: model_series, market, a, b"),
    ],
)
def test_dimension_that_cannot_work_is_refused(load: Load, text: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        load(f"dimensions: {{{text}}}\n")


def test_dimension_of_a_table_that_is_not_there_is_refused(load: Load) -> None:
    message = r"'dimensions\.market\.table' in .*base\.yaml: cannot be objects, because"
    with pytest.raises(ConfigurationError, match=message):
        load("extraction:\n  tables:\n    objects: null\n")


@pytest.mark.parametrize(
    ("section", "key"),
    [
        ("feature_engineering: {window_by: mileage}", "feature_engineering.window_by"),
        (
            "scope_overrides: [{where: {market: US}, feature_engineering: {window_by: mileage}}]",
            "scope_overrides.0.feature_engineering.window_by",
        ),
    ],
)
def test_windows_by_a_mileage_that_is_not_there_are_refused(
    load: Load, section: str, key: str
) -> None:
    columns = "extraction: {columns: {error_events: {mileage_km: null}}}"
    message = rf"'{re.escape(key)}' in .*: cannot be mileage, because"
    with pytest.raises(ConfigurationError, match=message):
        load(f"{columns}\n{section}\n")


def test_empty_environment_file_changes_nothing(load: Load) -> None:
    assert load("# nothing\n").storage.root == "file://./storage"


def test_variable_goes_before_environment(load: Load) -> None:
    settings = load(
        "preprocessing:\n  min_event_count: 7\n",
        environ={"ML_PIPELINE_PREPROCESSING__MIN_EVENT_COUNT": "9"},
    )
    assert settings.preprocessing.min_event_count == 9


def test_variables_reach_nested_sections(load: Load) -> None:
    settings = load(environ={"ML_PIPELINE_EXTRACTION__COLUMNS__OBJECTS__OBJECT_ID": "vehicle_no"})
    assert settings.extraction.columns.objects
    assert settings.extraction.columns.objects.object_id == "vehicle_no"


def test_variable_holds_a_list_as_json(load: Load) -> None:
    settings = load(environ={"ML_PIPELINE_DIMENSIONS__MARKET__VALUES": '["FR", "IT"]'})
    assert settings.dimensions["market"].values == ("FR", "IT")


def test_variable_holds_a_section_as_json(load: Load) -> None:
    trigger = '{"event_id": "P1", "before_s": 60, "after_s": 0}'
    settings = load(environ={"ML_PIPELINE_PREPROCESSING__TRIGGER": trigger})
    assert settings.preprocessing.trigger is not None
    assert settings.preprocessing.trigger.before_s == 60


def test_broken_json_in_a_variable_is_shown_as_received(load: Load) -> None:
    message = r"'dimensions\.market\.values' in environment variable \w+MARKET__VALUES: .*'\[FR'"
    with pytest.raises(ConfigurationError, match=message):
        load(environ={"ML_PIPELINE_DIMENSIONS__MARKET__VALUES": "[FR"})


def test_variables_of_others_are_left_alone(load: Load) -> None:
    assert load(environ={"ML_OTHER": "1", "PATH": "/bin"}) == load_settings_of_base()


def load_settings_of_base() -> Settings:
    base = yaml.safe_load((CONFIG_FOLDER / "base.yaml").read_text(encoding="utf-8"))
    return Settings.model_validate(base)


def test_date_of_a_file_and_of_a_variable_are_alike(load: Load) -> None:
    settings = load(
        "run:\n  start_date: 2026-07-27\n", environ={"ML_PIPELINE_RUN__END_DATE": "2026-08-24"}
    )
    assert settings.run.start_date == date(2026, 7, 27)
    assert settings.run.end_date == date(2026, 8, 24)


def test_unknown_key_names_key_file_and_nearest_valid_key(load: Load, tmp_path: Path) -> None:
    message = (
        "unknown key 'set_mining.min_suport' in "
        f"{tmp_path / 'environments' / 'own.yaml'}: did you mean 'min_support'?"
    )
    with pytest.raises(ConfigurationError, match=re.escape(message)):
        load("set_mining:\n  min_suport: 0.1\n")


def test_unknown_section_names_the_nearest_section(load: Load) -> None:
    with pytest.raises(ConfigurationError, match=r"'storages' in .*own\.yaml: did you mean 'stor"):
        load("storages: {}\n")


def test_unknown_key_like_no_other_gets_the_valid_ones(load: Load) -> None:
    message = r"unknown key 'storage\.qqq' in .*: valid: root, domain, tmp_retention_days\."
    with pytest.raises(ConfigurationError, match=message):
        load("storage:\n  qqq: 1\n")


def test_unknown_key_of_an_optional_section_is_known_to_be_one(load: Load) -> None:
    trigger = "{event_id: P1, before_s: 1, after_s: 1, befor_s: 1}"
    with pytest.raises(ConfigurationError, match=r"trigger\.befor_s' in .*mean 'before_s'"):
        load(f"preprocessing:\n  trigger: {trigger}\n")


@pytest.mark.parametrize(
    ("text", "key", "nearest"),
    [
        (
            "kubeflow: {steps: {set_mining: {cpu_limt: '2'}}}",
            "kubeflow.steps.set_mining.cpu_limt",
            "cpu_limit",
        ),
        (
            "kubeflow: {pod: {tolerations: [{key: gpu, efect: NoExecute}]}}",
            "kubeflow.pod.tolerations.0.efect",
            "effect",
        ),
        (
            "extraction: {columns: {extra: {plant: {colum: works, column: works, type: string}}}}",
            "extraction.columns.extra.plant.colum",
            "column",
        ),
    ],
)
def test_unknown_key_below_a_name_or_number_of_ones_own(
    load: Load, text: str, key: str, nearest: str
) -> None:
    message = rf"unknown key '{key}' in .*own\.yaml: did you mean '{nearest}'\?"
    with pytest.raises(ConfigurationError, match=message):
        load(text)


def test_unknown_variable_names_the_variable(load: Load) -> None:
    message = (
        "unknown key 'storage.rot' in environment variable ML_PIPELINE_STORAGE__ROT: "
        "did you mean ML_PIPELINE_STORAGE__ROOT?"
    )
    with pytest.raises(ConfigurationError, match=re.escape(message)):
        load(environ={"ML_PIPELINE_STORAGE__ROT": "s3://bucket"})


def test_variable_without_a_section_is_unknown(load: Load) -> None:
    with pytest.raises(ConfigurationError, match=r"unknown key '\[key\]' in environment variable"):
        load(environ={"ML_PIPELINE_[KEY]": ""})
    with pytest.raises(ConfigurationError, match="unknown key 'domain' in environment variable"):
        load(environ={"ML_PIPELINE_DOMAIN": "kubeflow"})


def test_variable_in_place_of_a_section_is_refused(load: Load) -> None:
    with pytest.raises(ConfigurationError, match=r"'storage' in environment variable ML_PIPELINE_"):
        load(environ={"ML_PIPELINE_STORAGE": "s3://bucket"})


def test_missing_key_is_named(load: Load) -> None:
    message = r"'storage\.root' is missing: set it in base\.yaml or in the environment's file"
    with pytest.raises(ConfigurationError, match=message):
        load(base=base_without("storage", "root"))


def test_wrong_value_names_key_file_and_value(load: Load) -> None:
    message = r"'preprocessing\.min_event_count' in .*own\.yaml: .* \(received 'many'\)"
    with pytest.raises(ConfigurationError, match=message):
        load("preprocessing:\n  min_event_count: many\n")


def test_what_should_be_a_list_says_how_to_write_one(load: Load) -> None:
    message = r"market\.values' in .*MARKET__VALUES: must be a list such as .* \(received 'DE,US'\)"
    with pytest.raises(ConfigurationError, match=message):
        load(environ={"ML_PIPELINE_DIMENSIONS__MARKET__VALUES": "DE,US"})


def test_date_that_does_not_exist_names_key_and_file(load: Load) -> None:
    message = r"'run\.start_date' in .*own\.yaml: .* \(received '2026-13-40'\)"
    with pytest.raises(ConfigurationError, match=message):
        load("run:\n  start_date: 2026-13-40\n")


@pytest.mark.parametrize(
    ("text", "length"),
    [("0600", 600), ("1e3", 1000), (".5", 0.5), ("0o17", 15), ("0x1F", 31), ("+7.", 7)],
)
def test_number_is_read_as_it_is_written(load: Load, text: str, length: float) -> None:
    settings = load(f"feature_engineering:\n  window_length: {text}\n")
    assert settings.feature_engineering.window_length == length


def test_country_codes_and_switches_are_text(load: Load) -> None:
    settings = load("dimensions:\n  market: {values: [DE, NO, on, Y]}\n")
    assert settings.dimensions["market"].values == ("DE", "NO", "on", "Y")


@pytest.mark.parametrize(
    ("key", "text", "message"),
    [
        ("time_zone", "", "must be text, not empty"),
        ("time_zone", "1", 'must be text, not a number: write "1"'),
        ("start_date", "20260727", r"write dates as 2026-07-27 \(received 20260727\)"),
        ("start_date", "86400", r"write dates as 2026-07-27 \(received 86400\)"),
        ("start_date", "2026-7-27", r"write dates as 2026-07-27 \(received '2026-7-27'\)"),
        ("max_weeks", "true", r"must be a number, not a boolean \(received true\)"),
        ("max_weeks", "yes", r"must be a whole number from 1 to 10,000 \(received 'yes'\)"),
        ("max_weeks", "12:30", r"must be a whole number from 1 to 10,000 \(received '12:30'\)"),
    ],
)
def test_value_of_another_type_is_refused_once_as_it_is_written(
    load: Load, key: str, text: str, message: str
) -> None:
    with pytest.raises(ConfigurationError) as raised:
        load(f"run:\n  {key}: {text}\n")
    _, *faults = str(raised.value).splitlines()
    assert len(faults) == 1
    assert re.search(rf"'run\.{key}(\.[01])?' in .*own\.yaml: {message}$", faults[0])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[0123]", 'must be text, not a number: write "0123"'),
        ("[5E10]", 'must be text, not a number: write "5E10"'),
        ("[TRUE]", 'must be text, not a boolean: write "TRUE"'),
        ("[~]", 'must be text, not null: write "~"'),
        ("[DE, '']", r"String should have at least 1 character .*\(received ''\)"),
        ("[]", r"must contain at least one item \(received \[\]\)"),
        ("", r'must be a list such as \["a", "b"\] \(received nothing\)'),
    ],
)
def test_value_of_a_dimension_that_is_no_text_is_refused_once_as_it_is_written(
    load: Load, text: str, message: str
) -> None:
    with pytest.raises(ConfigurationError) as raised:
        load(f"dimensions:\n  market:\n    values: {text}\n")
    _, *faults = str(raised.value).splitlines()
    assert len(faults) == 1
    key = r"dimensions\.market\.values(\.[01])?"
    assert re.search(rf"'{key}' in .*own\.yaml: {message}$", faults[0])


@pytest.mark.parametrize("text", ["yes", "true", ".inf", ".nan"])
def test_minimum_support_is_a_number(load: Load, text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"'set_mining\.min_support' in .*own\.yaml"):
        load(f"set_mining:\n  min_support: {text}\n")


def test_every_item_of_another_type_is_named(load: Load) -> None:
    with pytest.raises(ConfigurationError) as raised:
        load("dimensions:\n  model_series: {values: [116, 320]}\n")
    reasons = [line.partition("own.yaml: ")[2] for line in str(raised.value).splitlines()[1:]]
    assert reasons == [f'must be text, not a number: write "{text}"' for text in ("116", "320")]


def test_choice_that_looks_like_a_number_says_to_quote_it(load: Load) -> None:
    message = r"'execution\.glue\.glue_version' in .*: must be text, .*: write \"6\.0\"$"
    with pytest.raises(ConfigurationError, match=message):
        load("execution:\n  glue:\n    glue_version: 6.0\n")


def test_boolean_in_an_override_is_no_number(load: Load) -> None:
    message = r"'scope_overrides\.0\.set_mining\.min_support' in .*: must be a number"
    with pytest.raises(ConfigurationError, match=message):
        load("scope_overrides:\n  - {where: {market: US}, set_mining: {min_support: true}}\n")


def test_merged_keys_of_an_override_are_its_own(load: Load) -> None:
    settings = load("""
        scope_overrides:
          - {where: {market: US}, set_mining: &few {max_set_size: 3, min_support: 0.5}}
          - {where: {market: DE}, set_mining: {<<: *few, max_set_size: 4}}
    """)
    assert settings.for_scope(("G20", "DE")).set_mining.max_set_size == 4
    assert settings.for_scope(("G20", "DE")).set_mining.min_support == 0.5


@pytest.mark.parametrize(
    ("variable", "text", "message"),
    [
        ("DIMENSIONS__MODEL_SERIES__VALUES", "[116]", 'must be text, not a number: write "116"'),
        ("DIMENSIONS__MODEL_SERIES__VALUES", "[1]", 'must be text, not a number: write "1"'),
        ("DIMENSIONS__MODEL_SERIES__VALUES", "[true]", 'must be text, not a boolean: write "true"'),
        ("RUN__START_DATE", "20260727", r"write dates as 2026-07-27 \(received '20260727'\)"),
        ("SET_MINING__MIN_SUPPORT", "yes", r"Input should be a valid number.*'yes'\)"),
    ],
)
def test_value_of_another_type_in_a_variable_is_refused(
    load: Load, variable: str, text: str, message: str
) -> None:
    with pytest.raises(ConfigurationError, match=rf"variable ML_PIPELINE_{variable}: {message}$"):
        load(environ={f"ML_PIPELINE_{variable}": text})


def test_variable_unsets_a_value_with_null(load: Load) -> None:
    settings = load(
        "preprocessing:\n  trigger: {event_id: P1, before_s: 1, after_s: 1}\n",
        environ={"ML_PIPELINE_PREPROCESSING__TRIGGER": "null"},
    )
    assert settings.preprocessing.trigger is None


def test_number_in_a_variable_is_read_as_in_a_file(load: Load) -> None:
    settings = load(environ={"ML_PIPELINE_FEATURE_ENGINEERING__WINDOW_LENGTH": "0600"})
    assert settings.feature_engineering.window_length == 600


@pytest.mark.parametrize(
    ("root", "message"),
    [
        ("s3://<your-bucket>", "replace the placeholder <your-bucket> with your own value"),
        ("s3://bucket\n", "must not contain line breaks"),
        ("s3://bucket\r", "must not contain line breaks"),
        ("s3://buc\nket/prefix", "must not contain line breaks"),
        ("file:///data\n", "must not contain line breaks"),
        ("s3://my bucket", r"must be file:///.* without blanks"),
        ("s3://bucket/pre fix", r"must be file:///.* without blanks"),
        ("s3://bucket?x", r"must be file:///.* without blanks"),
    ],
)
def test_storage_root_that_cannot_be_is_named_with_its_variable(
    load: Load, root: str, message: str
) -> None:
    place = r"'storage\.root' in environment variable ML_PIPELINE_STORAGE__ROOT: "
    with pytest.raises(ConfigurationError, match=place + message):
        load(environ={"ML_PIPELINE_STORAGE__ROOT": root})


def test_folder_may_contain_blanks(load: Load) -> None:
    environ = {"ML_PIPELINE_STORAGE__ROOT": "file:///data of mine"}
    assert load(environ=environ).storage.root == "file:///data of mine"


def test_wrong_value_of_a_list_names_the_file(load: Load) -> None:
    message = r"'dimensions\.market\.values\.1' in .*own\.yaml: .*at least 1 character"
    with pytest.raises(ConfigurationError, match=message):
        load("dimensions:\n  market:\n    values: [DE, ' ']\n")


def test_all_faults_come_at_once(load: Load) -> None:
    with pytest.raises(ConfigurationError) as raised:
        load(
            "storage:\n  root: /tmp\npreprocessing:\n  min_event_count: 0\n",
            environ={"ML_PIPELINE_RUN__NOTHING": "1"},
        )
    lines = str(raised.value).splitlines()
    assert lines[0] == "The settings of environment 'own' are invalid:"
    assert len(lines) == 4


def test_key_given_twice_is_refused(load: Load) -> None:
    with pytest.raises(
        ConfigurationError, match=r"own\.yaml, line 3: duplicate key 'storage', first in line 1"
    ):
        load("storage: {}\nrun: {}\nstorage: {}\n")


def test_nested_key_given_twice_is_refused(load: Load) -> None:
    with pytest.raises(ConfigurationError, match=r"own\.yaml, line 3: duplicate key 'root'"):
        load("storage:\n  root: s3://a\n  root: s3://b\n")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("storage: [", r"Cannot read .*own\.yaml"),
        ("- storage\n", r"own\.yaml must contain keys, not \['storage'\]"),
        ("just text\n", r"own\.yaml must contain keys, not 'just text'"),
    ],
)
def test_file_that_holds_no_keys_is_refused(load: Load, text: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        load(text)


def test_file_in_another_encoding_is_refused(load: Load, tmp_path: Path) -> None:
    load("")
    own = tmp_path / "environments" / "own.yaml"
    own.write_bytes("# M\N{LATIN SMALL LETTER U WITH DIAERESIS}nchen\n".encode("latin-1"))
    with pytest.raises(ConfigurationError, match=r"Cannot read .*own\.yaml"):
        load_settings("own", folder=tmp_path, environ={})


def test_section_that_is_no_section_is_refused(load: Load) -> None:
    with pytest.raises(ConfigurationError, match=r"'storage' in .*own\.yaml: Input should be"):
        load("storage: s3://bucket\n")


@pytest.mark.parametrize("text", ["", "[]", "s3://bucket"])
def test_section_that_is_no_section_is_refused_where_it_is(load: Load, text: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        load(f"storage: '{text}'\n", environ={"ML_PIPELINE_STORAGE__ROOT": "s3://bucket"})
    _, *faults = str(raised.value).splitlines()
    assert len(faults) == 1
    assert re.search(r"'storage' in .*own\.yaml: Input should be", faults[0])


def test_section_that_a_file_empties_is_named(load: Load) -> None:
    message = r"'storage\.domain' is missing, because 'storage' in .*own\.yaml is null"
    with pytest.raises(ConfigurationError, match=message):
        load("storage: null\n", environ={"ML_PIPELINE_STORAGE__ROOT": "s3://bucket"})


@pytest.mark.parametrize("variable", ["ml_pipeline_env", "ML_PIPELINE_Storage__root"])
def test_variable_that_is_not_in_capitals_is_refused(load: Load, variable: str) -> None:
    with pytest.raises(
        ConfigurationError, match=f"must be in capitals: call it {variable.upper()}"
    ):
        load(environ={variable: "x"})


def test_credential_that_another_layer_replaces_is_refused_in_its_file(load: Load) -> None:
    key = "AKIA" + "IOSFODNN7EXAMPLE"
    with pytest.raises(ConfigurationError, match=r"'storage\.root' in .*own\.yaml contains an AWS"):
        load(f"storage: {{root: s3://{key}}}\n", environ={"ML_PIPELINE_STORAGE__ROOT": "s3://b"})


def test_credential_that_is_a_key_is_refused_with_its_file(load: Load) -> None:
    key = "AKIA" + "IOSFODNN7EXAMPLE"
    with pytest.raises(ConfigurationError, match=r"'\(key\)' in .*own\.yaml contains an AWS"):
        load(f"{key}: 5\n")


def test_unknown_environment_names_those_that_are_there() -> None:
    with pytest.raises(
        ConfigurationError,
        match=r"Unknown environment 'staging' .*environments contains dev, local, prod, test\.",
    ):
        load_settings("staging", environ={})


def test_environment_cannot_be_a_path() -> None:
    with pytest.raises(ConfigurationError, match=r"Unknown environment '\.\./base'"):
        load_settings("../base", environ={})


def test_missing_base_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "environments").mkdir()
    (tmp_path / "environments" / "own.yaml").write_text("", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"Cannot read .*base\.yaml"):
        load_settings("own", folder=tmp_path, environ={})


def test_wrong_key_in_an_override_is_named(load: Load, tmp_path: Path) -> None:
    message = (
        "unknown key 'scope_overrides.1.set_mining.max_set_sise' in "
        f"{tmp_path / 'environments' / 'own.yaml'}: did you mean 'max_set_size'?"
    )
    with pytest.raises(ConfigurationError, match=re.escape(message)):
        load("""
            scope_overrides:
              - {where: {market: US}, set_mining: {max_set_size: 3}}
              - {where: {market: DE}, set_mining: {max_set_sise: 3}}
        """)


def test_wrong_value_in_an_override_is_named(load: Load) -> None:
    message = r"'scope_overrides\.0\.set_mining\.min_support' in .*own\.yaml: .*share below 1"
    with pytest.raises(ConfigurationError, match=message):
        load("scope_overrides:\n  - {where: {market: US}, set_mining: {min_support: 1.5}}\n")


def test_wrong_name_for_what_an_override_applies_to_is_named(load: Load) -> None:
    message = (
        r"'scope_overrides\.0\.where\.markets' in .*own\.yaml: is not a dimension; "
        "dimensions: model_series, market"
    )
    with pytest.raises(ConfigurationError, match=message):
        load("scope_overrides:\n  - {where: {markets: US}, set_mining: {min_support: 0.5}}\n")


def test_override_that_applies_nowhere_is_named(load: Load) -> None:
    message = r"'scope_overrides\.0\.where' is missing"
    with pytest.raises(ConfigurationError, match=message):
        load("scope_overrides:\n  - {set_mining: {min_support: 0.5}}\n")


def test_wrong_key_deep_in_an_override_is_named(load: Load) -> None:
    override = "{where: {market: US}, set_mining: {rules: {min_confidense: 1, max_q_value: 1}}}"
    with pytest.raises(ConfigurationError, match=r"confidense' in .*mean 'min_confidence'\?"):
        load(f"scope_overrides:\n  - {override}\n")


def test_origin_of_each_setting_is_its_last_layer() -> None:
    variable = "ML_PIPELINE_SET_MINING__MAX_SETS"
    origins = setting_origins("test", environ={variable: "5"})
    assert origins["set_mining", "max_sets"] == f"environment variable {variable}"
    assert origins["set_mining", "min_support"] == "config/environments/test.yaml"
    assert origins["kubeflow", "max_iterations"] == "config/base.yaml"
    assert ("set_mining", "memory_budget_mb") not in origins


@pytest.mark.parametrize("text", ["\udcff", '{"object_id": "\\udcff"}'])
def test_variable_that_is_no_text_is_refused(text: str) -> None:
    """Python keeps bytes that are not UTF-8 as surrogates."""
    variable = "ML_PIPELINE_EXTRACTION__COLUMNS__OBJECTS"
    with pytest.raises(ConfigurationError, match=f"{variable} contains what is not Unicode text"):
        load_settings("test", environ={variable: text})
