"""Run parameters of any content are accepted, or refused with a short message of ours."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from config.load import load_settings
from ml_pipeline.running.batches import parse_batch_number
from ml_pipeline.running.documents import RunPlan
from ml_pipeline.running.due_time import parse_due_time, parse_scheduled_time
from ml_pipeline.running.form import given_parameters
from ml_pipeline.running.run_parameters import parse_run_parameters
from ml_pipeline.storage.keys import run_plan_key, scope_plan_key
from tests.fuzzing import fuzz, numbers, texts
from tests.hostile import accepted_or_refused
from tests.runs import PARAMETER_NAMES, run_plan

SETTINGS = load_settings("test", environ={})
NOW = datetime(2026, 8, 26, 12, tzinfo=UTC)
days = st.dates().map(str) | texts
lists = st.lists(texts, max_size=6).map(",".join)
run_types = st.sampled_from(["individual", "simulation", "recurring"])


@fuzz(500)
@given(
    given_texts=st.dictionaries(
        st.sampled_from(PARAMETER_NAMES) | texts,
        st.one_of(texts, lists, days, run_types, numbers.map(str)),
        max_size=5,
    )
)
def test_parameters_of_any_content(given_texts: dict[str, str]) -> None:
    with accepted_or_refused():
        parameters = parse_run_parameters(given_parameters(given_texts, SETTINGS), SETTINGS)
        scopes = parameters.data_scopes(NOW, SETTINGS.run)
        plan = run_plan(*scopes).model_copy(update={"parameters": parameters.recorded()})
        assert RunPlan.from_bytes(plan.to_bytes(), "plan").data_scopes == scopes
        assert len({scope_plan_key("1", scope) for scope in scopes}) == len(scopes)


@fuzz(200)
@given(text=texts)
def test_texts_of_the_backend(text: str) -> None:
    for parse in (parse_batch_number, parse_scheduled_time, parse_due_time, run_plan_key):
        with accepted_or_refused():
            parse(text)
