import pytest
from rich.console import Console

from config.settings import Settings
from ml_pipeline.errors import DataContractError, ParameterError, ResumeError
from ml_pipeline.local.single_step import prepare_steps, run_step, run_steps
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.running.document_store import read_record
from ml_pipeline.storage.keys import scope_part
from ml_pipeline.storage.objects import Storage
from tests.disturbed_runs import DE, US, run_disturbed, sabotages, write_small_sample


@pytest.fixture
def source(settings: Settings) -> Storage:
    storage = Storage.from_settings(settings.storage)
    write_small_sample(storage)
    return storage


def contents(storage: Storage) -> dict[str, bytes]:
    areas = ("pipeline_input", "pipeline_tmp", "pipeline_outputs")
    stored = [found for area in areas for found in storage.list_objects(area)]
    return {found.key: storage.get(found.key) for found in stored}


@pytest.mark.parametrize("name", sabotages())
def test_the_exception_of_the_failed_step_reaches_the_debugger(
    source: Storage, settings: Settings, name: str
) -> None:
    sabotage = sabotages()[name]
    run_disturbed(settings, "night", sabotage)
    before = contents(source)

    # Without a data scope: the one that failed.
    (step,) = prepare_steps(settings, name, "night", "", "playground")
    assert step.scope == US
    with pytest.raises((DataContractError, FileNotFoundError)) as caught:
        run_step(step)

    failed = read_record(source, "night", US, name)
    assert failed is not None
    assert failed.error is not None
    assert failed.error.error_type == type(caught.value).__name__
    assert contents(source) == before


@pytest.mark.parametrize("name", SCOPE_STEPS)
def test_inputs_that_the_run_did_not_keep_are_made_again(
    source: Storage, settings: Settings, name: str
) -> None:
    mining = settings.set_mining.model_copy(update={"min_support": 0.02})
    run_disturbed(settings.model_copy(update={"set_mining": mining}), "fine")

    (step,) = prepare_steps(settings, name, "fine", str(DE), "playground")
    run_step(step)

    record = read_record(step.storage, "fine", DE, name)
    assert record is not None
    assert record.status == "finished"
    if name != "setup_pipeline":  # it would take the present settings
        assert step.step_settings.set_mining.min_support == 0.02


def test_the_copy_lies_apart_from_the_data_of_the_playground(
    source: Storage, settings: Settings
) -> None:
    run_disturbed(settings, "fine")
    playground = Storage(settings.storage.root, "playground")
    write_small_sample(playground)
    before = contents(playground)
    console = Console(record=True, width=200)

    run_steps(prepare_steps(settings, "preprocessing", "fine", "", "playground"), console)

    assert contents(playground) == before
    shown = console.export_text()
    for scope in (DE, US):
        assert f"preprocessing of {scope}" in shown
        folder = f"playground/debug/fine/pipeline_tmp/fine/{scope_part(scope)}/preprocessing"
        assert f"{folder}/events.json" in shown


def test_all_wrong_options_are_named_at_once(settings: Settings) -> None:
    with pytest.raises(ParameterError) as caught:
        prepare_steps(settings, "mining", "", "", "sandbox")

    assert [fault.partition(":")[0] for fault in caught.value.faults] == [
        "step",
        "to_domain",
        "run_id",
    ]


def test_unknown_run_and_data_scope_are_named(source: Storage, settings: Settings) -> None:
    run_disturbed(settings, "fine")

    with pytest.raises(ResumeError, match="There is no run unheard-of in "):
        prepare_steps(settings, "set_mining", "unheard-of", "", "playground")
    with pytest.raises(ParameterError, match=r"the run fine has no G30/DE/.*; it has G20/DE/"):
        prepare_steps(settings, "set_mining", "fine", f"G30{str(DE)[3:]}", "playground")
