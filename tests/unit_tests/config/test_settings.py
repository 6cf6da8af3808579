from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from config.load import load_settings
from config.settings import MinSupport, ScopeName, Settings, StorageSettings


def with_overrides(*overrides: dict[str, Any]) -> Settings:
    values = load_settings("test", environ={}).model_dump()
    return Settings.model_validate(values | {"scope_overrides": overrides})


def storage_at(root: str) -> StorageSettings:
    return StorageSettings(root=root, domain="test_data", tmp_retention_days=1)


@pytest.mark.parametrize(
    "root", ["file:///data", "file://./storage", "s3://bucket", "s3://bucket/a/prefix"]
)
def test_root_is_a_folder_or_a_bucket(root: str) -> None:
    assert storage_at(root).root == root


def test_slash_at_the_end_of_the_root_is_dropped() -> None:
    assert storage_at("s3://bucket/prefix/").root == "s3://bucket/prefix"


@pytest.mark.parametrize(
    "root",
    [
        *("", "/data", "./storage", "file://data", "file:///", "file://./"),
        *("s3://", "s3:///", "s3:///prefix", "s3://bucket//prefix", "gs://bucket"),
    ],
)
def test_other_root_is_refused(root: str) -> None:
    with pytest.raises(ValidationError, match=r"must be file:///absolute/path, file://\./path"):
        storage_at(root)


def test_other_domain_is_refused() -> None:
    with pytest.raises(ValidationError, match="'kubeflow', 'playground' or 'test_data'"):
        StorageSettings.model_validate(
            {"root": "s3://bucket", "domain": "production", "tmp_retention_days": 1}
        )


@pytest.mark.parametrize("value", [0.001, 0.999, 1.0, 2.0, 742.0])
def test_minimum_support_is_a_share_or_a_count(value: float) -> None:
    assert TypeAdapter(MinSupport).validate_python(value) == value


@pytest.mark.parametrize("value", [1.5, 2.000001, float("inf"), float("nan")])
def test_minimum_support_is_no_part_of_a_window(value: float) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(MinSupport).validate_python(value)


def test_minimum_support_above_one_must_be_whole() -> None:
    with pytest.raises(ValidationError, match="a share below 1 or a whole number of windows"):
        TypeAdapter(MinSupport).validate_python(1.5)


@pytest.mark.parametrize("value", [0, -0.1, -3])
def test_minimum_support_is_positive(value: float) -> None:
    with pytest.raises(ValidationError, match="greater than 0"):
        TypeAdapter(MinSupport).validate_python(value)


@pytest.mark.parametrize("name", ["G20", "i4", "a-b_c.d", "0"])
def test_name_of_letters_and_digits_is_taken(name: str) -> None:
    assert TypeAdapter(ScopeName).validate_python(name) == name


@pytest.mark.parametrize("name", ["", "..", "a..b", "a__b", "-a", "a-", "a/b", "a b", "a\n", "ä"])
def test_name_that_could_confuse_a_key_is_refused(name: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(ScopeName).validate_python(name)


def test_settings_cannot_be_changed() -> None:
    settings = load_settings("test", environ={})
    with pytest.raises(ValidationError, match="frozen"):
        settings.storage.root = "s3://other"  # type: ignore[misc]  # that is the point


def test_scope_without_override_has_the_common_settings() -> None:
    settings = with_overrides({"where": {"market": "US"}, "set_mining": {"max_set_size": 3}})
    assert settings.for_scope(("G20", "DE")).set_mining == settings.set_mining


def test_override_changes_only_the_keys_it_names() -> None:
    settings = with_overrides({"where": {"market": "US"}, "set_mining": {"max_set_size": 3}})
    scope = settings.for_scope(("G20", "US"))
    assert scope.set_mining.max_set_size == 3
    assert scope.set_mining.min_support == settings.set_mining.min_support
    assert scope.preprocessing == settings.preprocessing


def test_override_deep_in_a_section_changes_only_its_key() -> None:
    settings = with_overrides(
        {"where": {"market": "US"}, "set_mining": {"rules": {"min_confidence": 0.9}}}
    )
    rules = settings.for_scope(("G20", "US")).set_mining.rules
    assert rules.min_confidence == 0.9
    assert rules.max_q_value == settings.set_mining.rules.max_q_value


def test_override_of_both_needs_both() -> None:
    settings = with_overrides(
        {"where": {"model_series": "G20", "market": "US"}, "set_mining": {"max_set_size": 3}}
    )
    sizes = {
        (model_series, market): settings.for_scope((model_series, market)).set_mining.max_set_size
        for model_series in ("G20", "G30")
        for market in ("DE", "US")
    }
    assert sizes == {("G20", "US"): 3, ("G20", "DE"): 8, ("G30", "US"): 8, ("G30", "DE"): 8}


def test_later_override_goes_before_the_earlier() -> None:
    settings = with_overrides(
        {"where": {"market": "US"}, "set_mining": {"max_set_size": 3, "min_support": 0.1}},
        {"where": {"model_series": "G20"}, "set_mining": {"max_set_size": 4}},
    )
    scope = settings.for_scope(("G20", "US"))
    assert scope.set_mining.max_set_size == 4
    assert scope.set_mining.min_support == 0.1


def test_override_can_set_a_trigger() -> None:
    trigger = {"event_id": "P1", "before_s": 1, "after_s": 2}
    settings = with_overrides({"where": {"market": "US"}, "preprocessing": {"trigger": trigger}})
    found = settings.for_scope(("G20", "US")).preprocessing.trigger
    assert found is not None
    assert found.model_dump() == trigger


def test_override_that_applies_nowhere_is_refused() -> None:
    with pytest.raises(ValidationError, match="where"):
        with_overrides({"set_mining": {"max_set_size": 3}})


def test_override_with_a_wrong_key_is_refused_at_once() -> None:
    with pytest.raises(ValidationError, match="max_set_sise"):
        with_overrides({"where": {"market": "US"}, "set_mining": {"max_set_sise": 3}})


def test_override_with_a_wrong_value_is_refused_at_once() -> None:
    with pytest.raises(ValidationError, match="greater than 0"):
        with_overrides({"where": {"market": "US"}, "set_mining": {"min_support": 0}})


def test_wrong_override_for_a_model_is_found_beside_one_for_a_market() -> None:
    with pytest.raises(ValidationError, match="greater than 0"):
        with_overrides(
            {"where": {"model_series": "G20"}, "set_mining": {"min_support": 0}},
            {"where": {"market": "US"}, "set_mining": {"max_set_size": 3}},
        )
