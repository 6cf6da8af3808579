from datetime import date
from pathlib import Path

import pytest
import yaml

from config.extraction import TimeColumn
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.local.doctor.proposal import Proposal
from ml_pipeline.local.doctor.settings_text import as_settings, to_text, write_into
from ml_pipeline.local.doctor.source_mapping import DimensionColumn, SourceMapping

PROPOSAL = Proposal(
    SourceMapping(
        tables={"objects": "machines", "error_events": "errors"},
        object_key="machineID",
        events={"object_id": "machineID", "event_id": "errorID", "occurred_at": "datetime"},
        time=TimeColumn(kind="string", format="%Y-%m-%d %H:%M:%S"),
        dimensions=(
            DimensionColumn("model", "objects", "model", ("model3", "0123", "NO", "a, b", "11+")),
        ),
    ),
    date(2015, 1, 3),
    date(2015, 1, 5),
)
TEXT = """\
run:
  start_date: 2015-01-03
  end_date: 2015-01-05
dimensions:
  market: null
  model: {table: objects, column: model, values: [model3, "0123", "NO", 'a, b', 11+]}
extraction:
  tables:
    objects: machines
    error_events: errors
  columns:
    objects:
      object_id: machineID
    error_events:
      readout_id: null
      object_id: machineID
      event_id: errorID
      occurred_at: datetime
      mileage_km: null
    time:
      kind: string
      format: "%Y-%m-%d %H:%M:%S"
"""


def test_proposal_is_text_to_paste() -> None:
    assert to_text(as_settings(PROPOSAL, ["market"])) == TEXT


def test_other_keys_and_comments_of_the_file_stay(tmp_path: Path) -> None:
    path = tmp_path / "local.yaml"
    path.write_text(
        "# A laptop.\n"
        "run:\n"
        "  start_date: 2026-07-27\n"
        "  max_weeks: 9 # short\n"
        "dimensions:\n"
        "  site: {table: objects, column: site, values: [A]}\n"
        "preprocessing:\n"
        "  min_event_count: 3\n"
    )

    write_into(path, as_settings(PROPOSAL, ["market"]))

    text = path.read_text()
    assert text.startswith("# A laptop.\n")
    assert "max_weeks: 9 # short" in text
    written = yaml.safe_load(text)
    assert written["run"] == {
        "start_date": date(2015, 1, 3),
        "end_date": date(2015, 1, 5),
        "max_weeks": 9,
    }
    assert written["preprocessing"] == {"min_event_count": 3}
    assert written["dimensions"].keys() == {"market", "model"}
    assert written["dimensions"]["model"]["values"] == ["model3", "0123", "NO", "a, b", "11+"]


def test_writing_twice_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "new.yaml"
    write_into(path, as_settings(PROPOSAL, ["market"]))
    first = path.read_text()

    write_into(path, as_settings(PROPOSAL, ["market"]))

    assert path.read_text() == first == TEXT


def test_epoch_times_have_no_zone() -> None:
    mapping = SourceMapping({"error_events": "e"}, None, {}, TimeColumn(kind="epoch_seconds"))

    settings = as_settings(Proposal(mapping, date(2015, 1, 3), date(2015, 1, 5)))

    assert settings["extraction"]["columns"]["time"] == {
        "kind": "epoch_seconds",
        "format": None,
        "zone": None,
    }
    assert settings["extraction"]["tables"] == {"objects": None, "error_events": "e"}
    assert settings["dimensions"] == {}


def test_broken_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "local.yaml"
    path.write_text("run: [")

    with pytest.raises(ConfigurationError, match="Cannot write the settings file"):
        write_into(path, as_settings(PROPOSAL))

    assert path.read_text() == "run: ["
