"""The steps of a data scope by name, as plain functions."""

from collections.abc import Callable

from ml_pipeline.components.feature_engineering.feature_engineering import engineer_features
from ml_pipeline.components.preprocessing.preprocessing import preprocess
from ml_pipeline.components.set_mining.set_mining import mine_sets
from ml_pipeline.components.setup_pipeline.setup_pipeline import set_up_pipeline
from ml_pipeline.running.step import ScopeStep

SCOPE_FUNCTIONS: dict[str, Callable[[ScopeStep], None]] = {
    "setup_pipeline": set_up_pipeline,
    "preprocessing": preprocess,
    "feature_engineering": engineer_features,
    "set_mining": mine_sets,
}
"""The orders of execution, as `SCOPE_STEPS` orders them."""
