"""The decorator that makes a function a Kubeflow component."""

import os
from collections.abc import Callable
from typing import Any

BASE_IMAGE = "python:3.11-slim"


def step_component(function: Callable[..., Any]) -> Any:
    """Make the function `<step>_op` of a step the component that Kubeflow runs.

    The component imports the function from its module; kfp would copy its source text instead,
    which then could use nothing of its module.
    """
    # Inside a running task kfp leaves `dsl.component` out, and the step's module is imported there.
    if os.environ.get("_KFP_RUNTIME") == "true":
        return function
    from kfp import dsl

    component = dsl.component(function, base_image=BASE_IMAGE, install_kfp_package=False)
    command = component.component_spec.implementation.container.command
    command[-1] = f"from {function.__module__} import {function.__name__}\n"
    return component
