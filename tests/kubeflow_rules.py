"""Rules by which Kubeflow Pipelines 2.17.0 accepts and refuses, from its sources and a server.

Each check names the file of `backend/src` that it follows; messages are those of the server.
"""

import base64
import binascii
import io
import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_plus

import yaml
from google.protobuf import json_format
from kfp.pipeline_spec import pipeline_spec_pb2

from config.cron import Cron

MAX_FILE_BYTES = 32 * 2**20
MAX_WORKFLOW_BYTES = 2**20
MAX_PAGE_SIZE = 200
GRPC_CODES = {400: 3, 401: 16, 403: 7, 404: 5, 409: 6, 500: 13, 503: 14}
LENGTHS = {
    "Experiment.Name": 128,
    "Experiment.Namespace": 63,
    "Pipeline.Name": 128,
    "Pipeline.Namespace": 63,
    "PipelineVersion.Name": 127,
}
KINDS: dict[str, tuple[type | tuple[type, ...], str, str]] = {
    "NUMBER_DOUBLE": ((int, float), "double or integer", "number"),
    "NUMBER_INTEGER": ((int, float), "double or integer", "number"),
    "STRING": (str, "string", "string"),
    "BOOLEAN": (bool, "bool", "bool"),
    "LIST": (list, "list", "list"),
    "STRUCT": (dict, "struct", "struct"),
}


class ApiError(Exception):
    """Refusal, by default in the form of grpc-gateway (common/util/error.go)."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status

    @property
    def kind(self) -> str:
        return "application/json"

    @property
    def body(self) -> bytes:
        code = GRPC_CODES.get(self.status, 2)
        outside = "Internal Server Error" if self.status == 500 else str(self)
        detail = {"@type": "type.googleapis.com/google.rpc.Status", "code": code}
        content = {"code": code, "message": str(self), "details": [detail | {"message": outside}]}
        return json.dumps(content).encode()


class UploadError(ApiError):
    """Refusal of an upload (apiserver/server/pipeline_upload_server.go, writeErrorToResponse)."""

    @property
    def body(self) -> bytes:
        stack = f"{self}\ngithub.com/kubeflow/pipelines/backend/src/apiserver/server.uploadPipeline"
        return json.dumps({"error_message": str(self), "error_details": stack}).encode()


class PlainError(ApiError):
    """Refusal of an upload as plain text (http.Error in the same file)."""

    @property
    def kind(self) -> str:
        return "text/plain; charset=utf-8"

    @property
    def body(self) -> bytes:
        return f"{self}\n".encode()


def invalid(message: str) -> ApiError:
    return ApiError(400, f"Invalid input error: {message}")


def check_length(field: str, value: str, error: type[ApiError] = ApiError) -> None:
    """Check lengths as apiserver/validation/length.go does."""
    if len(value.encode()) > LENGTHS[field]:
        raise error(400, f"Invalid input error: {field} length cannot exceed {LENGTHS[field]}")


def check_concurrency(value: str | None) -> None:
    """Check the concurrency as toModelJob in apiserver/server/api_converter.go does."""
    if not 1 <= int(value or 0) <= 10:
        raise invalid(
            "Max concurrency of a recurring run must be at least 1 and at most 10. "
            f"Received {value or 0}"
        )


def tags_in(text: str) -> dict[str, str]:
    """Return the tags as apiserver/model/pipeline_tags.go reads them."""
    try:
        tags = json.loads(text or "{}")
        assert all(isinstance(part, str) for pair in tags.items() for part in pair)
    except (ValueError, AttributeError, AssertionError):
        raise UploadError(
            400,
            "Failed to parse tags query parameter. "
            "Expected JSON object with string keys and values",
        ) from None
    if len(tags) > 20:
        raise UploadError(400, f"number of tags ({len(tags)}) exceeds maximum of 20 per entity")
    for key, value in tags.items():
        if not key:
            raise UploadError(400, "tag key cannot be empty")
        if "." in key:
            raise UploadError(400, f"tag key \"{key}\" must not contain '.' character")
        if len(key) > 63:
            raise UploadError(400, f'tag key "{key}" exceeds maximum length of 63 characters')
        if len(value) > 63:
            raise UploadError(
                400, f'tag value "{value}" for key "{key}" exceeds maximum length of 63 characters'
            )
    return dict(tags)


def read_package(name: str, content: bytes) -> str:
    """Read a package as ReadPipelineFile in apiserver/server/util.go does, without its reasons."""
    refusal = UploadError(400, "Failed to create a pipeline version")
    if len(content) > MAX_FILE_BYTES:
        raise refusal
    if name.endswith((".yaml", ".yml", ".json")):
        return content.decode()
    if content[:2] != b"PK":
        raise refusal
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            entry = "pipeline.yaml" if "pipeline.yaml" in names else names[0]
            return archive.read(entry).decode()
    except (zipfile.BadZipFile, IndexError):
        raise refusal from None


def read_spec(text: str) -> dict[str, Any]:
    """Read a specification as NewV2SpecTemplate in apiserver/template/v2_template.go does."""
    spec, platform = None, None
    for document in yaml.load_all(text, Loader=yaml.CSafeLoader):
        if document and "platforms" in document:
            platform = document
        elif document:
            spec = document
    if spec is None:
        raise UploadError(400, "no pipeline spec is provided")
    try:
        json_format.ParseDict(spec, pipeline_spec_pb2.PipelineSpec())
    except json_format.ParseError as error:
        raise UploadError(400, f"invalid v2 pipeline spec: {error}") from None
    if spec.get("schemaVersion") != "2.1.0":
        raise UploadError(
            400,
            "KFP only supports schema version 2.1.0, but the pipeline spec has version "
            f"{spec.get('schemaVersion', '')}",
        )
    name = spec.get("pipelineInfo", {}).get("name", "")
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,127}", name):
        raise UploadError(400, "invalid v2 pipeline spec: name is empty")
    if "root" not in spec:
        raise UploadError(400, "invalid v2 pipeline spec: root component is empty")
    return {"pipeline_spec": spec, "platform_spec": platform} if platform else spec


def inner_spec(pipeline_spec: Mapping[str, Any]) -> Mapping[str, Any]:
    inner: Mapping[str, Any] = pipeline_spec.get("pipeline_spec", pipeline_spec)
    return inner


def check_parameters(spec: Mapping[str, Any], given: Mapping[str, Any]) -> None:
    """Check as validatePipelineJobInputs in apiserver/template/v2_template.go does."""
    declared = spec["root"].get("inputDefinitions", {}).get("parameters", {})
    for name, parameter in declared.items():
        if name not in given:
            if not parameter.get("isOptional") and "defaultValue" not in parameter:
                raise invalid(
                    f"parameter {name} is not optional, yet has neither default value nor user "
                    "provided value"
                )
            continue
        _check_kind(name, parameter["parameterType"], given[name])
        literals = parameter.get("literals")
        if literals and given[name] not in literals:
            raise invalid(
                f'input parameter "{name}" value {_go(given[name])} does not match any of the '
                f"allowed literal values: [{' '.join(_go(each) for each in literals)}]"
            )
    extra = [name for name in given if name not in declared]
    if extra:
        raise invalid(f"parameter(s) provided are not required by pipeline: {', '.join(extra)}")


def _check_kind(name: str, kind: str, value: Any) -> None:
    types, required, held = KINDS[kind]
    is_number_by_mistake = isinstance(value, bool) and types is not bool
    if not isinstance(value, types) or is_number_by_mistake:
        subject = "the parameter value" if held == "number" else "the input parameter"
        raise invalid(
            f"input parameter {name} requires type {required}, but {subject} is not of {held} "
            "value type"
        )


def _go(value: Any) -> str:
    """Return a value as the server prints it."""
    return f'string_value:"{value}"' if isinstance(value, str) else f"number_value:{value}"


def compile_workflow(spec: Mapping[str, Any]) -> None:
    """Check what v2/compiler/argocompiler/dag.go refuses."""
    try:
        _compile_dag(spec, "root", spec["root"])
    except ValueError as error:
        raise ApiError(500, f"Internal error: Failed to compile job: {error}") from None
    check_workflow_size(spec)


def _compile_dag(spec: Mapping[str, Any], name: str, component: Mapping[str, Any]) -> None:
    tasks = component.get("dag", {}).get("tasks", {})
    if all(map(_is_exit_task, tasks.values())):
        raise ValueError(f"DAG {name} must contain one or more non-exit tasks")
    executors = spec.get("deploymentSpec", {}).get("executors", {})
    for task_name, task in tasks.items():
        reference = task.get("componentRef", {}).get("name", "")
        if reference not in spec.get("components", {}):
            raise ValueError(
                f'compiling task "{task_name}": component spec for "{reference}" not found'
            )
        for dependency in task.get("dependentTasks", ()):
            if dependency not in tasks:
                raise ValueError(f'task "{task_name}" depends on "{dependency}", which is missing')
        inner = spec["components"][reference]
        label = inner.get("executorLabel")
        if label is None:
            _compile_dag(spec, reference, inner)
        elif label not in executors:
            raise ValueError(
                f'compiling task "{task_name}": executor with label "{label}" not found'
            )


def _is_exit_task(task: Mapping[str, Any]) -> bool:
    strategy = task.get("triggerPolicy", {}).get("strategy")
    return bool(strategy == "ALL_UPSTREAM_TASKS_COMPLETED")


def check_workflow_size(spec: Mapping[str, Any]) -> None:
    """Refuse a workflow that is too large for the database of Kubernetes."""
    size = len(json.dumps(spec).encode())
    if size > MAX_WORKFLOW_BYTES:
        raise ApiError(
            500,
            "InternalServerError: Failed to create a workflow for (): etcdserver: request is too "
            f"large ({size} bytes)",
        )


@dataclass(frozen=True)
class Listing:
    """Query of a listing (apiserver/list/list.go, server/list_request_util.go)."""

    size: int
    sort_by: str
    filter: dict[str, str]
    tags: dict[str, str]
    start: str

    @classmethod
    def of(cls, query: Mapping[str, str], fields: set[str]) -> "Listing":
        """Read and check the query.

        Args:
            query: The query of the request.
            fields: Fields for sorting and filtering.
        """
        size = int(query.get("page_size") or 0)
        if size < 0:
            raise invalid(f"The page size should be greater than 0. Got {size}")
        sort_by = query.get("sort_by", "")
        if sort_by and not re.fullmatch(r"\S+( (asc|desc))?", sort_by):
            raise invalid(f'Received invalid sort by format "{sort_by}".')
        if sort_by and sort_by.split()[0] not in fields:
            raise invalid(f'Invalid sorting field: "{sort_by.split()[0]}" on listable type')
        equal, tags = _filter_in(query.get("filter", ""), fields)
        start = _start_of(query.get("page_token", ""), sort_by, equal)
        return cls(min(size or 20, MAX_PAGE_SIZE), sort_by, equal, tags, start)

    def token(self, key: str) -> str:
        """Return the token of the page that begins with an item, bound to sorting and filter."""
        content = {"SortBy": self.sort_by, "Filter": self.filter, "KeyFieldValue": key}
        return base64.b64encode(json.dumps(content).encode()).decode()


def _filter_in(text: str, fields: set[str]) -> tuple[dict[str, str], dict[str, str]]:
    equal: dict[str, str] = {}
    tags: dict[str, str] = {}
    try:
        predicates = json.loads(unquote_plus(text))["predicates"] if text else []
    except (ValueError, KeyError):
        raise invalid(f"failed to parse filter spec: {text}") from None
    for predicate in predicates:
        key, value = predicate["key"], predicate["string_value"]
        if predicate["operation"] != "EQUALS":
            raise invalid(f"only EQUALS operation is supported for tag filtering, got {predicate}")
        if key.startswith("tags."):
            tags[key.removeprefix("tags.")] = value
        elif key in fields:
            equal[key] = value
        else:
            raise invalid(f'no support for filtering on unrecognized field "{key}"')
    return equal, tags


def _start_of(token: str, sort_by: str, equal: dict[str, str]) -> str:
    if not token:
        return ""
    try:
        content = json.loads(base64.b64decode(token, validate=True))
    except (ValueError, binascii.Error):
        raise ApiError(400, "InvalidInputError: Invalid page token") from None
    if (sort_by or equal) and (content["SortBy"], content["Filter"]) != (sort_by, equal):
        raise invalid(
            "page token does not match the supplied sort by and/or filtering criteria. Either "
            "specify the same criteria or leave the latter empty if page token is specified"
        )
    return str(content["KeyFieldValue"])


def check_cron(cron: str) -> None:
    """Refuse what Kubeflow refuses, as api_converter.go of Kubeflow Pipelines 2.17.0 does."""
    if cron.startswith("@every "):
        return
    try:
        Cron.parse(cron)
    except ValueError as error:
        supported = "(https://godoc.org/github.com/robfig/cron)"
        refusal = f"Schedule cron is not a supported format{supported}. Error: {error}"
        where = "Failed to create a recurring run due to conversion error"
        raise ApiError(400, f"{where}: Invalid input error: {refusal}") from error
