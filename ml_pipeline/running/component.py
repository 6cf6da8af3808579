"""Decorator that turns the function of a step into a Kubeflow component."""

import os
from collections.abc import Callable
from typing import Any

BASE_IMAGE = "python:3.11-slim"


def step_component(function: Callable[..., Any]) -> Any:
    """Return the function `<step>_op` of a step as a Kubeflow component.

    The component imports the function. kfp would copy its source text instead, without the rest of
    its module.
    """
    # In a pod, kfp imports the module to call the function; `dsl.component` is not available there.
    if os.environ.get("_KFP_RUNTIME") == "true":
        return function
    from kfp import dsl

    component = dsl.component(function, base_image=BASE_IMAGE, install_kfp_package=False)
    command = component.component_spec.implementation.container.command
    command[-1] = f"from {function.__module__} import {function.__name__}\n"
    return component
