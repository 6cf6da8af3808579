"""What the form shows, and what counts as given."""

import inspect

from config.recurring import RecurringSettings
from config.settings import Settings
from ml_pipeline.running.form import given_parameters, shown_defaults, with_texts
from ml_pipeline.running.run_parameters import parse_run_parameters
from tests.runs import PARAMETER_NAMES


def test_function_takes_each_run_parameter_as_a_text_that_may_be_left_out() -> None:
    @with_texts(PARAMETER_NAMES)
    def texts(run_id: str, **parameters: str) -> dict[str, str]:
        return {"run_id": run_id} | parameters

    assert tuple(inspect.signature(texts).parameters) == ("run_id", *PARAMETER_NAMES)
    assert set(inspect.getfullargspec(texts).annotations.values()) == {str, dict[str, str]}
    nothing_given = dict.fromkeys(PARAMETER_NAMES, "")
    assert texts("42", markets="DE") == {"run_id": "42"} | nothing_given | {"markets": "DE"}


def test_untouched_form_is_the_configured_run(settings: Settings) -> None:
    assert given_parameters(shown_defaults(settings), settings) == {}
    assert given_parameters(dict.fromkeys(shown_defaults(settings), ""), settings) == {}


def test_only_what_was_changed_is_given(settings: Settings) -> None:
    form = shown_defaults(settings) | {"markets": "DE", "window_length": "3600 s"}

    assert given_parameters(form, settings) == {"markets": "DE", "window_length": "3600"}


def test_period_of_the_form_does_not_stand_in_the_way_of_a_recurring_run(
    settings: Settings,
) -> None:
    assert settings.run.start_date
    form = shown_defaults(settings) | {"run_type": "recurring"}

    parameters = parse_run_parameters(given_parameters(form, settings), settings)

    assert (parameters.run_type, parameters.start_date) == ("recurring", None)


def test_form_shows_what_a_recurring_run_covers(settings: Settings) -> None:
    recurring = RecurringSettings(length=4)
    run = settings.run.model_copy(update={"run_type": "recurring", "recurring": recurring})
    rolling = settings.model_copy(update={"run": run})
    form = shown_defaults(rolling)
    assert form["run_type"] == "recurring (the last 4 complete weeks)"
    assert given_parameters(form, rolling) == {}
    assert given_parameters(form | {"run_type": "simulation"}, rolling) == {
        "run_type": "simulation"
    }
    assert shown_defaults(settings)["run_type"] == "individual"


def test_length_in_the_unit_of_other_windows_is_left_to_be_refused(settings: Settings) -> None:
    assert given_parameters({"window_length": "5 km"}, settings) == {"window_length": "5 km"}
