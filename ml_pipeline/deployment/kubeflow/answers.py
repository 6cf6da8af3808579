"""Check of answers against the models of the Kubeflow Pipelines API.

The generated client accepts anything: a text in place of a list becomes a list of empty objects.
"""

from typing import Any

from kfp_server_api import models

IDENTIFIERS = {
    "V2beta1Experiment": "experiment_id",
    "V2beta1Pipeline": "pipeline_id",
    "V2beta1PipelineVersion": "pipeline_version_id",
    "V2beta1RecurringRun": "recurring_run_id",
    "V2beta1Run": "run_id",
}
"""Key that each object has, by its model; without it, an empty object would pass as an answer."""


def check_answer(content: Any, kind: str) -> None:
    """Check the shape of a part of an answer, and of everything in it.

    Args:
        content: The part, as read from JSON.
        kind: Its type, as the generated client writes it: `list[V2beta1Run]`.

    Raises:
        TypeError: The part is not of that type, or an object has no identifier.
    """
    if content is None or kind == "object":
        return
    if kind.startswith("list["):
        _expect(isinstance(content, list), kind)
        for each in content:
            _expect(each is not None, kind)
            check_answer(each, kind[len("list[") : -1])
    elif kind.startswith("dict("):
        _expect(isinstance(content, dict), kind)
        for each in content.values():
            check_answer(each, kind[len("dict(str, ") : -1])
    elif parts := getattr(getattr(models, kind, None), "openapi_types", None):
        _expect(isinstance(content, dict), kind)
        _expect(kind not in IDENTIFIERS or content.get(IDENTIFIERS[kind]), kind)
        for name, part in parts.items():
            check_answer(content.get(getattr(models, kind).attribute_map[name]), part)
    else:  # a text, a number, or one of several words
        _expect(not isinstance(content, dict | list), kind)


def _expect(is_right: object, kind: str) -> None:
    if not is_right:
        raise TypeError(f"the answer is not a {kind}")
