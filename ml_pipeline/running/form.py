"""What the form that starts a run shows: for each run parameter the value that it has if unchanged.

Kubeflow's form shows names and defaults only, so a default must say what an untouched box stands
for. A text that equals the shown default therefore counts as not given.
"""

from collections.abc import Mapping

from config.settings import Settings

NOT_SET = "(not set)"
UNITS = {"time": "s", "mileage": "km"}


def shown_defaults(settings: Settings) -> dict[str, str]:
    """Return the text that the form shows for each run parameter.

    Args:
        settings: The settings of the environment.
    """
    run = settings.run
    windows = settings.feature_engineering
    return {
        "model_series": ", ".join(run.model_series),
        "markets": ", ".join(run.markets),
        "start_date": str(run.start_date or NOT_SET),
        "end_date": str(run.end_date or NOT_SET),
        "run_type": run.run_type,
        "min_support": f"{settings.set_mining.min_support:.12g}",
        "window_length": f"{windows.window_length:.12g} {UNITS[windows.window_by]}",
    }


def given_parameters(texts: Mapping[str, str], settings: Settings) -> dict[str, str]:
    """Return the run parameters that someone gave: neither empty nor the shown default.

    The unit of the window length may be written after the number, as the form shows it.
    """
    defaults = shown_defaults(settings)
    given = {
        name: text.strip()
        for name, text in texts.items()
        if text.strip() not in ("", defaults.get(name))
    }
    if "window_length" in given:
        unit = UNITS[settings.feature_engineering.window_by]
        given["window_length"] = given["window_length"].removesuffix(unit).strip()
    return given
