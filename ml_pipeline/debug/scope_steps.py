"""The steps of a data scope by name: as plain functions, and as Kubeflow components."""

from collections.abc import Callable
from typing import Any

from ml_pipeline.components.feature_engineering.feature_engineering import (
    engineer_features,
    feature_engineering_op,
)
from ml_pipeline.components.preprocessing.preprocessing import preprocess, preprocessing_op
from ml_pipeline.components.set_mining.set_mining import mine_sets, set_mining_op
from ml_pipeline.components.setup_pipeline.setup_pipeline import set_up_pipeline, setup_pipeline_op
from ml_pipeline.step import ScopeStep

SCOPE_FUNCTIONS: dict[str, Callable[[ScopeStep], None]] = {
    "setup_pipeline": set_up_pipeline,
    "preprocessing": preprocess,
    "feature_engineering": engineer_features,
    "set_mining": mine_sets,
}
"""The orders of execution, as `SCOPE_STEPS` orders them."""

SCOPE_COMPONENTS: dict[str, Any] = {  # KFP has no types
    "setup_pipeline": setup_pipeline_op,
    "preprocessing": preprocessing_op,
    "feature_engineering": feature_engineering_op,
    "set_mining": set_mining_op,
}
