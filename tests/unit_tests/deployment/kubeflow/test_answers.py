"""Answers that are JSON, but not those of the Kubeflow Pipelines API."""

from typing import Any

import pytest

from ml_pipeline.deployment.kubeflow.answers import check_answer

RUN = {"run_id": "r", "state": "RUNNING", "run_details": {"task_details": [{"task_id": "t"}]}}


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({}, "V2beta1ListRunsResponse"),
        ({"runs": None, "total_size": 0}, "V2beta1ListRunsResponse"),
        ({"runs": [RUN], "next_page_token": "x"}, "V2beta1ListRunsResponse"),
        (RUN | {"unknown": [1]}, "V2beta1Run"),
        ({"pipeline_id": "p", "tags": {"a": "b"}}, "V2beta1Pipeline"),
        ({"anything": [{"a": 1}]}, "object"),
    ],
)
def test_answer_of_the_api_is_accepted(content: Any, kind: str) -> None:
    check_answer(content, kind)


@pytest.mark.parametrize(
    ("content", "kind", "part"),
    [
        ([1, 2], "V2beta1ListRunsResponse", "V2beta1ListRunsResponse"),
        ({"runs": "text"}, "V2beta1ListRunsResponse", r"list\[V2beta1Run\]"),
        ({"runs": {"a": 1}}, "V2beta1ListRunsResponse", r"list\[V2beta1Run\]"),
        ({"runs": [1, 2]}, "V2beta1ListRunsResponse", "V2beta1Run"),
        ({"runs": [None]}, "V2beta1ListRunsResponse", r"list\[V2beta1Run\]"),
        ({"runs": [{}]}, "V2beta1ListRunsResponse", "V2beta1Run"),
        ({"next_page_token": ["x"]}, "V2beta1ListRunsResponse", "str"),
        ({}, "V2beta1Run", "V2beta1Run"),
        ({"run_id": ""}, "V2beta1Run", "V2beta1Run"),
        (RUN | {"state": {}}, "V2beta1Run", "V2beta1RuntimeState"),
        (RUN | {"run_details": [1]}, "V2beta1Run", "V2beta1RunDetails"),
        ({"pipeline_id": "p", "tags": ["a"]}, "V2beta1Pipeline", r"dict\(str, str\)"),
        ({"pipeline_id": "p", "tags": {"a": []}}, "V2beta1Pipeline", "str"),
    ],
)
def test_answer_of_another_shape_is_refused(content: Any, kind: str, part: str) -> None:
    with pytest.raises(TypeError, match=f"the answer is not a {part}$"):
        check_answer(content, kind)
