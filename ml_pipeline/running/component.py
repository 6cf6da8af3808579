"""The decorator that makes a function a Kubeflow component."""

import functools
import os
from collections.abc import Callable
from typing import Any

BASE_IMAGE = "python:3.11-slim"


def _leave_as_it_is(function: Callable[..., Any]) -> Callable[..., Any]:
    return function


def _component_decorator() -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    # Inside a running task kfp leaves `dsl.component` out, and the step's module is imported there.
    if os.environ.get("_KFP_RUNTIME") == "true":
        return _leave_as_it_is
    from kfp import dsl

    return functools.partial(dsl.component, base_image=BASE_IMAGE, install_kfp_package=False)


step_component = _component_decorator()
"""Decorates the function that Kubeflow runs; its source travels alone, so it imports inside."""
