import base64
import hashlib
import json
from datetime import timedelta
from typing import Any

import pytest

from ml_pipeline.results.report import bounds, run_report
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.objects import Storage
from tests.pages import Page
from tests.report_runs import DE, NOON, US, error_set, kpi, rule
from tests.unit_tests.results.report.conftest import Publish
from tests.unit_tests.results.report.test_findings import change

RULES = [rule("A", "B", 0.002), rule("B", "A", 0.001)]
KPIS = [
    kpi("preprocessing", "rows in", 2_000),
    kpi("preprocessing", "quarantined", 5),
    kpi("preprocessing", "dropped: rare", 95),
    kpi("preprocessing", "rows out", 1_900),
    kpi("feature_engineering", "windows", 1_500),
    kpi("feature_engineering", "windows too small", 500),
    kpi("feature_engineering", "error sets", 1_000),
    kpi("set_mining", "frequent sets", 2),
    kpi("preprocessing", "duration", 1.5, "s"),
    kpi("preprocessing", "peak memory", 120, "MB"),
]
SETS = [error_set("A B", 40), error_set("C D", 30, maximal=False, known_status="known")]


def page_of(storage: Storage, manifest: RunManifest) -> Page:
    return Page(run_report(storage, manifest).decode())


def findings_of(page: Page) -> Any:
    (text,) = (text for kind, text in page.scripts if kind == "application/json")
    return json.loads(text)


def test_findings_have_the_numbers_of_the_table(storage: Storage, publish: Publish) -> None:
    manifest = publish({DE: {"frequent_error_sets": SETS, "association_rules": RULES}})

    page = page_of(storage, manifest)

    first, second = page.table("Error sets")
    assert first == [
        "A name of AB name of B",
        "4.00%2.95% to 5.40%",
        "39",
        "2.5",
        "1.0e-03",
        "new",
        "",
        "G20/DE2026-07-27 to 2026-08-24",
    ]
    assert second[1:-1] == ["3.00%2.11% to 4.25%", "29", "2.5", "", "known", ""]
    findings = findings_of(page)
    assert findings["rows"][0][:3] == [0, [0, 1], 0.04]
    assert findings["events"][0] == ["A", "name of A"]


def test_leading_sets_come_first_then_by_support(storage: Storage, publish: Publish) -> None:
    sets = [error_set("A", 50, maximal=False), error_set("B C", 20), error_set("D E", 30)]
    manifest = publish({DE: {"frequent_error_sets": sets}})
    rows = page_of(storage, manifest).table("Error sets")
    assert [row[1][:5] for row in rows] == ["3.00%", "2.00%", "5.00%"]


def test_verdict_tells_what_is_new_and_whether_the_data_is_sound(
    storage: Storage, publish: Publish
) -> None:
    of_scope = {"frequent_error_sets": [*SETS, error_set("E F", 50, known_status="known")]}
    page = page_of(storage, publish({DE: {**of_scope, "kpis": KPIS}}))
    assert (
        "2 error sets lead (1 new, 1 known); the strongest new one, A (name of A) with 1 other "
        "event, is in 4.00% of the windows of G20/DE."
    ) in page.text
    assert (
        "The data is sound: 1 of 1 data scopes succeeded, 0.25% of the rows break the contract, "
        "and no warnings were given."
    ) in page.text


def test_failed_data_scope_and_its_reason_are_shown(storage: Storage, publish: Publish) -> None:
    page = page_of(storage, publish({DE: {"frequent_error_sets": SETS, "kpis": KPIS}, US: {}}))
    failed, succeeded = page.table("How each data scope ended")
    assert failed == [str(US), "failed", "", "preprocessing: the disk <is> full"]
    assert succeeded == [str(DE), "succeeded", "2,000", "all steps finished"]
    assert "The data needs a look: 1 of 2 data scopes succeeded" in page.text


def test_funnel_has_each_stage_and_what_was_left_out(storage: Storage, publish: Publish) -> None:
    page = page_of(storage, publish({DE: {"kpis": KPIS}}))
    stages = [[row[0], row[1], row[3]] for row in page.table("From rows to results")]
    assert stages == [
        ["rows extracted", "2,000", ""],
        ["rows worth mining", "1,900", "5 quarantined, 95 rare"],
        ["windows", "1,500", ""],
        ["windows with enough events", "1,000", "500 windows too small"],
        ["frequent sets", "2", ""],
    ]


def test_rules_have_the_numbers_of_the_table(storage: Storage, publish: Publish) -> None:
    manifest = publish({DE: {"frequent_error_sets": SETS, "association_rules": RULES}})
    first, _ = page_of(storage, manifest).table("Where the first events occur")
    assert first == ["A name of A", "B name of B", "87.5%", "4.00%", "2.5", "2.0e-03"]


def test_quarantine_is_counted_by_reason_with_examples(storage: Storage, publish: Publish) -> None:
    row = {"readout_id": "R", "object_id": "V1", "event_id": None, "mileage_km": -1.0}
    rows = [{"reason": "event_id is missing", **row}] * 5 + [{"reason": "mileage", **row}]
    page = page_of(storage, publish({DE: {"quarantined_events": rows, "kpis": KPIS}}))
    (most, count, examples), (least, _, _) = page.table("Quarantine by reason")
    assert (most, count, least) == ("event_id is missing", "5", "mileage")
    assert examples.count("object_id V1") == bounds.EXAMPLES_SHOWN
    assert "5 of 2,000 extracted rows break the contract (0.25%)" in page.text


def test_time_and_memory_are_shown(storage: Storage, publish: Publish) -> None:
    page = page_of(storage, publish({DE: {"kpis": KPIS}}))
    (row,) = page.table("Time and memory")
    assert row == ["preprocessing", "1", "1.50", "", "1.50", "120"]


def test_settings_are_shown_with_the_number_of_data_scopes(
    storage: Storage, publish: Publish
) -> None:
    setting = {"step": "set_mining", "parameter": "min_support", "value": "0.01"}
    setting["origin"] = "config/base.yaml"
    manifest = publish({scope: {"hyperparameters": [setting]} for scope in (DE, US)})
    page = page_of(storage, manifest)
    assert page.table("Settings") == [
        ["set_mining", "min_support", "0.01", "config/base.yaml", "2"]
    ]


def test_run_parameters_are_shown_with_their_origins(storage: Storage, publish: Publish) -> None:
    manifest = publish({DE: {}})
    recorded = manifest.model_copy(update={"parameter_origins": {"run_type": "given for this run"}})
    origins = [page_of(storage, each).table("Run parameters") for each in (recorded, manifest)]
    assert origins == [
        [["run_type", "recurring", "given for this run"]],
        [["run_type", "recurring", "not recorded"]],
    ]


def test_trend_of_a_simulation_has_every_period(storage: Storage, publish: Publish) -> None:
    early = DataScope(DE.values, DE.start, DE.end - timedelta(days=7))
    manifest = publish(
        {
            early: {"frequent_error_sets": [error_set("A B", 10)]},
            DE: {"frequent_error_sets": [error_set("A B", 40), error_set("E F", 20)]},
        }
    )
    page = page_of(storage, manifest)
    rows = findings_of(page)["rows"]
    assert [row[-1] for row in rows] == ["2,12 70,2", "2,16 70,2"]
    assert len(page.table("Error sets")) == 2, "the latest period only"
    assert len(page.table("Support of the leading sets")) == 2


def test_run_without_any_table_has_a_report(storage: Storage, publish: Publish) -> None:
    page = page_of(storage, publish({DE: {}}))
    assert page.text.count("There are no error sets, because no data scope succeeded.") == 2
    assert "No error set reaches" not in page.text
    assert "No row was read." in page.text


def test_run_without_sets_says_what_vanished(storage: Storage, publish: Publish) -> None:
    vanished = [change("A B", 1, change="vanished")]
    page = page_of(storage, publish({DE: {"set_changes": vanished, "kpis": KPIS}}))
    verdict = "No error set reaches the minimum support; since the period before, 1 vanished"
    assert f"{verdict} significantly." in page.text
    assert [row[1] for row in page.table("Significant changes")] == ["vanishednew"]


def test_numbers_are_those_of_the_table_to_the_last_digit(
    storage: Storage, publish: Publish
) -> None:
    sets = [error_set("A B", 482_497, windows=10_000_000, lift=22_738.5029)]
    page = page_of(storage, publish({DE: {"frequent_error_sets": sets}}))
    ((_, support, _, lift, *_),) = page.table("Error sets")
    assert (support[:5], lift) == ("4.82%", "22,738.5")


def test_page_begins_with_the_reason_for_a_failure(storage: Storage, publish: Publish) -> None:
    fault = {"error_type": "ParameterError", "message": "<b> is wrong", "at": NOON}
    of_run = {"error_logs": [{"step": "setup_extraction", **fault}]}
    page = page_of(storage, publish({None: of_run, DE: {}}))
    assert page.text.index("The run failed at setup_extraction: <b> is wrong") < page.text.index(
        "Findings"
    )


def test_changes_that_are_left_out_are_counted(
    storage: Storage, publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "CHANGES_SHOWN", 1)
    changes = [change("A B", 1), change("C D", 2)]
    page = page_of(storage, publish({DE: {"set_changes": changes}}))
    assert len(page.table("Significant changes")) == 1
    assert "is left out; shown: 1 of 2" in page.text


def test_rows_of_overlapping_periods_count_once(storage: Storage, publish: Publish) -> None:
    early = DataScope(DE.values, DE.start, DE.end - timedelta(days=7))
    tables = {"quarantined_events": [{"reason": "mileage", "object_id": "V1"}], "kpis": KPIS}
    page = page_of(storage, publish({early: tables, DE: tables}))
    assert "5 of 2,000 extracted rows break the contract (0.25%)" in page.text
    ((reason, rows, _),) = page.table("Quarantine by reason")
    assert (reason, rows) == ("mileage", "1")


def test_page_allows_its_own_script_only_and_loads_nothing(
    storage: Storage, publish: Publish
) -> None:
    page = page_of(storage, publish({DE: {"frequent_error_sets": SETS}}))
    policies = [a["content"] for tag, a in page.elements if a.get("http-equiv")]
    (script,) = (text for kind, text in page.scripts if not kind)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert policies == [
        (
            f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; "
            "img-src data:; base-uri 'none'; form-action 'none'"
        )
    ]
    for tag, attributes in page.elements:
        assert not {"src", "href", "srcset", "action"} & attributes.keys(), tag


HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "\u202egnp.exe\u202c\u200f",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; \" onmouseover='alert(1)",
    "x" * 10_000,
    "\x00\x1b[31m\n\u2028",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_text(storage: Storage, publish: Publish, text: str) -> None:
    scope = DataScope(("G20", text[:200]), DE.start, DE.end)
    harmless = publish({DE: everything("A")}, warnings=["careful"])
    elements = [tag for tag, _ in page_of(storage, harmless).elements]

    page = page_of(storage, publish({scope: everything(text)}, warnings=[text]))

    assert [tag for tag, _ in page.elements] == elements
    assert not [name for _, attributes in page.elements for name in attributes if name[:2] == "on"]
    assert len(page.content) < 80_000
    assert not set("\u202e\u202c\u200f\x00\x1b") & set(page.content)
    (event, _) = findings_of(page)["events"][0]
    assert event == bounds.shown(text, 40)


def everything(text: str) -> dict[str, Any]:
    """Tables that have a text wherever it may come from outside."""
    error = {"step": "set_mining", "error_type": text, "message": text, "at": NOON}
    return {
        "frequent_error_sets": [
            error_set("A B", event_ids=[text, "Z"], names=[text, "last"]),
        ],
        "association_rules": [rule("A", "B", 0.5) | {"antecedent": [text]}],
        "quarantined_events": [{"reason": text, "object_id": text}],
        "hyperparameters": [
            {"step": "set_mining", "parameter": text, "value": text, "origin": text}
        ],
        "kpis": [*KPIS, kpi("preprocessing", f"dropped: {text}", 3)],
        "error_logs": [error],
    }
