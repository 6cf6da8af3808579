"""The whole examination, on sample data with one thing wrong at a time."""

from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

from config.load import load_settings
from ml_pipeline.local.doctor.base_checks import check_placeholders
from ml_pipeline.local.doctor.examination import Report, examine
from ml_pipeline.running.findings import Finding
from ml_pipeline.storage.keys import INPUT
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, write_sample
from tests.conftest import DOMAIN

Setter = Callable[..., None]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    root = (tmp_path / "storage").as_uri()
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", root)
    return root


@pytest.fixture
def sample(root: str) -> Storage:
    storage = Storage(root, DOMAIN)
    write_sample(storage, SampleSpec.one_scope(events=2_000))
    return storage


@pytest.fixture
def setting(monkeypatch: pytest.MonkeyPatch) -> Setter:
    def set_variables(**settings: str) -> None:
        for key, value in settings.items():
            monkeypatch.setenv(f"ML_PIPELINE_{key.upper()}", value)

    return set_variables


def faults(report: Report) -> list[Finding]:
    return [
        finding
        for chapter in report.chapters
        for finding in chapter.findings
        if finding.status == "fault"
    ]


def only_fault(report: Report) -> Finding:
    (finding,) = faults(report)
    return finding


def test_sample_data_fit_the_settings(sample: Storage) -> None:
    report = examine("test")

    assert faults(report) == []
    assert not report.has_fault
    assert report.proposal is None
    assert [chapter.title for chapter in report.chapters] == [
        *("Settings", "Storage", "Source tables", "Static tables")
    ]


def test_wrong_environment_is_named_with_those_that_exist(root: str) -> None:
    report = examine("tset")

    assert "Unknown environment 'tset'" in only_fault(report).what
    assert "local, prod, test" in only_fault(report).what


def test_placeholders_of_the_template_are_named() -> None:
    environ = {
        "ML_PIPELINE_EXECUTION__ENGINE": "glue",
        "ML_PIPELINE_KUBEFLOW__NAMESPACE": "your-namespace",  # a renamed copy has its own
    }

    root, namespace, role = check_placeholders(load_settings("dev", environ=environ))

    assert root.what == "storage.root is 's3://your-dev-bucket', as in the template."
    assert namespace.to_do == "Set kubeflow.namespace."
    assert role.to_do == "Set execution.glue.role."


def test_namespace_does_not_matter_on_this_machine(file_root: str) -> None:
    settings = load_settings("dev", environ={"ML_PIPELINE_STORAGE__ROOT": file_root})

    assert list(check_placeholders(settings)) == []


def test_unknown_key_does_not_hide_the_data(sample: Storage, setting: Setter) -> None:
    setting(run__markts='["DE"]')

    report = examine("test")

    assert "did you mean" in only_fault(report).what
    assert report.proposal is not None
    assert report.proposal.mapping.tables == {"objects": "objects", "error_events": "error_events"}


def test_malformed_root_is_named(setting: Setter) -> None:
    setting(storage__root="storage")

    report = examine("test")

    assert "'storage.root' in environment variable" in only_fault(report).what
    assert [chapter.title for chapter in report.chapters] == ["Settings"]


def test_root_that_cannot_be_used_is_named(tmp_path: Path, setting: Setter) -> None:
    (tmp_path / "file").touch()
    setting(storage__root=(tmp_path / "file").as_uri())

    report = examine("test")

    assert "Cannot open the storage file://" in only_fault(report).what
    assert report.chapters[-1].title == "Storage"


def test_probe_leaves_nothing(sample: Storage) -> None:
    before = sample.list_objects(INPUT)

    examine("test")

    assert sample.list_objects("pipeline_tmp") == []
    assert sample.list_objects(INPUT) == before


def test_storage_without_files_says_where_to_put_them(root: str) -> None:
    finding = only_fault(examine("test"))

    assert "There are no source files below" in finding.what
    assert "python -m ml_pipeline sample-data" in finding.to_do


def test_only_foreign_files_are_named(root: str) -> None:
    Storage(root, DOMAIN).put(f"{INPUT}/source/errors/list.xlsx", b"x")

    report = examine("test")

    warnings = [f for c in report.chapters for f in c.findings if f.status == "warning"]
    assert warnings[0].what == "source/errors: 1 files are neither Parquet nor CSV: list.xlsx."
    assert warnings[0].to_do == "Store the table as Parquet or CSV."
    assert report.has_fault


def test_files_outside_of_folders_are_named(sample: Storage) -> None:
    sample.put(f"{INPUT}/source/errors.parquet", b"x")

    finding = only_fault(examine("test"))

    assert "belong to no table: errors.parquet" in finding.what
    assert "source/errors/errors.parquet" in finding.to_do


def test_damaged_file_is_named(sample: Storage) -> None:
    sample.put(f"{INPUT}/source/broken/a.parquet", b"PAR1")

    assert "broken" in only_fault(examine("test")).what


def test_table_that_cannot_be_read_is_not_called_missing(sample: Storage) -> None:
    sample.put(f"{INPUT}/source/error_events/z.parquet", b"PAR1")

    assert "z.parquet is not a readable Parquet file" in only_fault(examine("test")).what


def test_file_whose_rows_would_be_lost_is_named(sample: Storage) -> None:
    with sample.streamed_target(f"{INPUT}/source/error_events/z.parquet") as target:
        pl.DataFrame({"object_id": ["o1"], "code": ["P0301"]}).write_parquet(target)

    finding = only_fault(examine("test"))

    assert "z.parquet lacks event_id (for event_id), occurred_at (for occurred_at)" in finding.what


def test_link_to_what_does_not_exist_is_named(sample: Storage, tmp_path: Path) -> None:
    link = Path(sample.location(f"{INPUT}/source/error_events/z.parquet"))
    link.symlink_to(tmp_path / "unmounted" / "z.parquet")

    assert f"{link}: a link to what does not exist" in only_fault(examine("test")).what


def test_other_names_give_a_proposal(sample: Storage, setting: Setter) -> None:
    setting(extraction__columns__error_events__event_id="fault_code")

    report = examine("test")

    assert "lacks fault_code (for event_id)" in only_fault(report).what
    assert report.proposal is not None
    assert report.proposal.mapping.events["event_id"] == "event_id"


@pytest.mark.parametrize(
    ("settings", "what"),
    [
        (
            {"run__start_date": "2027-01-04", "run__end_date": "2027-01-11"},
            "No event between run.start_date (2027-01-04)",
        ),
        ({"extraction__columns__time__kind": "epoch_seconds"}, "kind epoch_seconds needs"),
        (
            {
                "extraction__tables__objects": "error_events",
                "extraction__tables__error_events": "objects",
            },
            "The tables are swapped",
        ),
        ({"extraction__tables__objects": "cars"}, "The table objects (cars) has no files"),
    ],
)
def test_each_setting_that_does_not_fit_is_named(
    sample: Storage, setting: Setter, settings: dict[str, str], what: str
) -> None:
    setting(**settings)

    report = examine("test")

    assert what in only_fault(report).what
    assert report.proposal is not None


def test_mileage_that_no_event_has_is_named(sample: Storage, setting: Setter) -> None:
    setting(feature_engineering__window_by="mileage")
    for stored in sample.list_objects(f"{INPUT}/source/error_events"):
        frame = pl.read_parquet(sample.get(stored.key))
        with sample.streamed_target(stored.key) as target:
            frame.with_columns(mileage_km=pl.lit(None, pl.Float64)).write_parquet(target)

    assert "window_by is mileage" in only_fault(examine("test")).what


def test_malformed_static_table_is_named(sample: Storage) -> None:
    sample.put(f"{INPUT}/static/event_catalog.parquet", b"x")

    report = examine("test")

    assert "event_catalog.parquet is not a readable Parquet file" in only_fault(report).what
    assert report.chapters[-1].title == "Static tables"
