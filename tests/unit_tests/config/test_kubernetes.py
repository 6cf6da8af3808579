"""Names and quantities are taken and refused as Kubernetes does."""

from fractions import Fraction
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from config.kubernetes import (
    CpuQuantity,
    LabelValue,
    MemoryQuantity,
    ObjectName,
    QualifiedName,
    SecretKey,
    VariableName,
    parse_quantity,
)


def is_taken(kind: Any, text: object) -> bool:
    try:
        TypeAdapter(kind).validate_python(text)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0),
        ("2", 2),
        ("0.5", Fraction(1, 2)),
        (".5", Fraction(1, 2)),
        ("1.", 1),
        ("500m", Fraction(1, 2)),
        ("100u", Fraction(1, 10_000)),
        ("5n", Fraction(5, 10**9)),
        ("1k", 1000),
        ("2M", 2_000_000),
        ("3G", 3 * 10**9),
        ("1T", 10**12),
        ("1P", 10**15),
        ("1E", 10**18),
        ("1e3", 1000),
        ("1E3", 1000),
        ("15e-1", Fraction(3, 2)),
        ("+1", 1),
        ("-1", -1),
        ("128974848", 128_974_848),
        ("129e6", 129_000_000),
        ("123Mi", 128_974_848),
        ("1Ki", 1024),
        ("1.5Gi", 1_610_612_736),
        ("1Ti", 2**40),
        ("1Pi", 2**50),
        ("1Ei", 2**60),
    ],
)
def test_quantity_stands_for_its_number(text: str, number: Fraction) -> None:
    assert parse_quantity(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "two",
        "4 GB",
        "4GB",
        "1K",
        "1mi",
        "1gi",
        "1i",
        "1e",
        "1e1.5",
        "Mi",
        "1 Gi",
        "1,5",
        "1..5",
    ],
)
def test_other_text_is_no_quantity(text: str) -> None:
    with pytest.raises(ValueError, match="not a Kubernetes quantity: must be a number"):
        parse_quantity(text)


@pytest.mark.parametrize("text", ["500m", "2", "1.5", 2, 0.5, "1e1"])
def test_cpu_may_be_a_number_or_a_text(text: object) -> None:
    assert is_taken(CpuQuantity, text)


@pytest.mark.parametrize("text", ["1Gi", "1e9", 128_974_848, "1.5Gi", "0.1Gi", "1k"])
def test_memory_may_be_a_number_or_a_text(text: object) -> None:
    assert is_taken(MemoryQuantity, text)


@pytest.mark.parametrize("text", ["-1", "-500m", True, None, "many"])
def test_wrong_cpu_is_refused(text: object) -> None:
    assert not is_taken(CpuQuantity, text)


def test_thousandths_of_a_byte_are_refused() -> None:
    with pytest.raises(ValidationError, match=r"'m' would be a fraction of a byte; .* is 'Mi'"):
        TypeAdapter(MemoryQuantity).validate_python("512m")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (QualifiedName, "team"),
        (QualifiedName, "app.kubernetes.io/part-of"),
        (QualifiedName, "MyName_1.x"),
        (QualifiedName, "a" * 63),
        (QualifiedName, f"{'a' * 253}/{'b' * 63}"),
        (LabelValue, ""),
        (LabelValue, "MyValue"),
        (LabelValue, "12345"),
        (LabelValue, "a" * 63),
        (ObjectName, "aws-keys"),
        (ObjectName, "0.registry.example"),
        (SecretKey, "AWS_ACCESS_KEY_ID"),
        (SecretKey, ".dockerconfigjson"),
        (VariableName, "AWS_REGION"),
        (VariableName, "my.env-name"),
    ],
)
def test_name_is_taken(kind: Any, text: str) -> None:
    assert is_taken(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (QualifiedName, ""),
        (QualifiedName, "/team"),
        (QualifiedName, "example.com/"),
        (QualifiedName, "example.com/a/b"),
        (QualifiedName, "Example.com/a"),
        (QualifiedName, "-team"),
        (QualifiedName, "my team"),
        (QualifiedName, "a" * 64),
        (QualifiedName, f"{'a' * 254}/b"),
        (QualifiedName, "team\n"),
        (LabelValue, "two words"),
        (LabelValue, "ends-with-"),
        (LabelValue, "a/b"),
        (LabelValue, "größe"),
        (LabelValue, "a" * 64),
        (ObjectName, "AWS-keys"),
        (ObjectName, "aws_keys"),
        (ObjectName, "aws..keys"),
        (ObjectName, ""),
        (ObjectName, "a" * 254),
        (SecretKey, ""),
        (SecretKey, ".."),
        (SecretKey, "..data"),
        (SecretKey, "a/b"),
        (VariableName, "1ST"),
        (VariableName, "A=B"),
        (VariableName, "."),
        (VariableName, ""),
    ],
)
def test_name_is_refused(kind: Any, text: str) -> None:
    assert not is_taken(kind, text)
