"""Cron is read, and due times are computed, as the library in Kubeflow does."""

import json
import re
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from config.cron import Cron

RECORDED: dict[str, Any] = json.loads(
    (Path(__file__).parent / "recorded" / "robfig_cron_v1.2.0.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("refused", RECORDED["refused"], ids=lambda row: row["cron"])
def test_what_kubeflow_refuses_is_refused_with_its_words(refused: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=rf"\A{re.escape(refused['error'])}\Z"):
        Cron.parse(refused["cron"])


@pytest.mark.parametrize("cron", sorted({row["cron"] for row in RECORDED["accepted"]}))
def test_due_times_are_those_of_kubeflow(cron: str) -> None:
    rows = [row for row in RECORDED["accepted"] if row["cron"] == cron]
    computed = [{**row, "due": due_times(row)} for row in rows]
    assert computed == rows


def due_times(row: dict[str, Any]) -> list[str]:
    after = datetime.fromisoformat(row["from"])
    due = islice(Cron.parse(row["cron"]).due_times(after, ZoneInfo(row["zone"])), 3)
    return [f"{each.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for each in due]
