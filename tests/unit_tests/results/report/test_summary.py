import re

import pytest
from markdown_it import MarkdownIt

from ml_pipeline.results.report import bounds, run_metrics, summary_markdown
from ml_pipeline.results.report.summary import escaped
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.objects import Storage
from tests.pages import Page
from tests.report_runs import DE, NOON, US, error_set, kpi
from tests.unit_tests.results.report.conftest import Publish

KPIS = [
    kpi("preprocessing", "rows in", 2_000),
    kpi("preprocessing", "quarantined", 50),
    kpi("set_mining", "frequent sets", 3, "sets"),
    kpi("set_mining", "sets: new", 2, "sets"),
    kpi("set_mining", "association rules", 7, "rules"),
]
SETS = {"frequent_error_sets": [error_set("A B")], "kpis": KPIS}


def rendered(text: str) -> Page:
    return Page(MarkdownIt("commonmark").enable("table").render(text))


def test_summary_has_verdict_and_every_data_scope(storage: Storage, publish: Publish) -> None:
    manifest = publish({DE: SETS, US: {}}, warnings=["slow | disk"])
    page = rendered(summary_markdown(storage, manifest, {str(DE): 0, str(US): 1}))
    assert "1 error set leads (1 new); the strongest new one, A (name of A)" in page.text
    assert "1 of 2 data scopes succeeded, 2.50% of the rows break the contract" in page.text
    scopes, places, warnings = (rows for _, rows in page.tables)
    assert scopes[0][:3] == ["iteration", "data scope", "status"]
    assert scopes[1][:3] == ["1", str(US), "failed"]
    assert scopes[1][3] == "preprocessing: the disk <is> full"
    assert scopes[2] == ["0", str(DE), "succeeded", "", "3", "2", "", "", "7"]
    assert places[1][0] == "frequent_error_sets (1 rows)"
    assert places[1][1].endswith("pipeline_outputs/frequent_error_sets/run_id=42")
    assert [row[0] for row in places[-2:]] == ["files, such as the report", "manifest"]
    assert places[-2][1].endswith("pipeline_outputs/files/run_id=42")
    assert warnings[1] == ["slow | disk"]


def test_faults_are_in_the_summary(storage: Storage, publish: Publish) -> None:
    error = {"step": "set_mining", "error_type": "TooManySets", "message": "raise it", "at": NOON}
    page = rendered(summary_markdown(storage, publish({DE: {"error_logs": [error]}})))
    assert page.tables[1][1][1] == ["set_mining", str(DE), "TooManySets", "raise it"]


def test_summary_begins_with_the_reason_for_a_failure(storage: Storage, publish: Publish) -> None:
    fault = {"error_type": "ParameterError", "message": "1 is wrong:\n  - end_date", "at": NOON}
    of_run = {"error_logs": [{"step": "setup_extraction", **fault}]}
    of_scope = {"error_logs": [{"step": "set_mining", **fault, "message": "too many"}]}

    failed = summary_markdown(storage, publish({None: of_run, DE: of_scope, US: {}}))
    succeeded = summary_markdown(storage, publish({None: of_run, DE: of_scope}))

    reason = "The run failed at setup_extraction: 1 is wrong: - end_date"
    verdict, _, _ = " ".join(rendered(failed).text.split()).partition("Data scopes")
    assert verdict.endswith(f"{reason} ")
    assert "The run failed" not in succeeded


def test_summary_of_many_failures_is_as_small_as_kubeflow_shows_it(
    storage: Storage, publish: Publish
) -> None:
    message = "*" * 5_000
    scopes = [DataScope((f"G{number}", "DE"), DE.start, DE.end) for number in range(600)]
    manifest = publish({scope: {} for scope in scopes}, warnings=[message] * 50)
    failed = [each.model_copy(update={"message": message}) for each in manifest.data_scopes]
    many, few = (
        summary_markdown(storage, manifest.model_copy(update={"data_scopes": tuple(some)}))
        for some in (failed, failed[:1])
    )
    assert len(many) < 400_000
    assert "and 100 more" in many
    assert few.count("\\*") > bounds.LONGEST_REASON - 100


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x onerror=alert(1)>",
        "[link](javascript:alert(1))",
        "![](http://host/x)",
        "| a | b |",
        "`code` *bold* _it_ ~~no~~ # head",
        "http://host <b> &lt;",
        "\\| \\` $x$",
        "- item",
    ],
)
def test_texts_from_the_data_stay_text(text: str) -> None:
    page = rendered(f"| title |\n| --- |\n| {escaped(text)} |\n")
    assert page.tables[0][1][1] == [text]
    assert {tag for tag, _ in page.elements} == {"table", "thead", "tbody", "tr", "th", "td"}


def test_metrics_are_numbers_by_name(storage: Storage, publish: Publish) -> None:
    metrics = run_metrics(storage, publish({DE: SETS, US: {}}))
    assert metrics == {
        "data scopes": 2,
        "data scopes failed": 1,
        "data scopes empty": 0,
        "rows extracted": 2_000,
        "rows in quarantine": 50,
        "warnings": 0,
        "run duration in s": 0,
        "frequent sets": 3,
        "sets: new": 2,
        "sets: extends known": 0,
        "sets: known": 0,
        "association rules": 7,
    }
    assert all(re.fullmatch(r"[a-z: ]+", name) for name in metrics)
