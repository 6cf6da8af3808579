"""Compilation of the pipeline for Kubeflow: equal code and settings give equal bytes."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import yaml
from kfp.dsl.base_component import BaseComponent

from config.credentials import refuse_credentials
from config.settings import PROJECT_ROOT, Settings
from config.variables import ENVIRONMENT_VARIABLE
from ml_pipeline import __version__
from ml_pipeline.deployment.package.imports import step_names
from ml_pipeline.deployment.package.packages import pinned, requirements
from ml_pipeline.deployment.package.pods import PodSpec, compile_with_kfp, pipeline_config, pod_spec
from ml_pipeline.deployment.package.release import SHORT
from ml_pipeline.deployment.package.size import estimate_stored_bytes, largest_loop
from ml_pipeline.errors import ConfigurationError, DeploymentError
from ml_pipeline.running.form import shown_defaults
from ml_pipeline.running.run_parameters import parameters_of
from ml_pipeline.storage.code import checked, is_link, pack, read_sources, tracked_files
from ml_pipeline.storage.digests import digest_of, digest_of_files

ENTRY = "pipeline.yaml"
BOOTSTRAP = Path(__file__).with_name("bootstrap.py")
ITERATIONS_VARIABLE = "ML_PIPELINE_KUBEFLOW__MAX_ITERATIONS"
FETCHER = "obstore"
"""Package that the bootstrap installs to fetch the code archive."""

_STEP_OF_SOURCE = re.compile(r"from ml_pipeline\.components\.(\w+)\.\1 import")

Document = dict[str, Any]


@dataclass(frozen=True)
class CompiledPipeline:
    """Compiled pipeline in Kubeflow's format.

    Attributes:
        name: Name of the pipeline.
        environment: Name of the environment.
        text: The content of `pipeline.yaml`.
        description: Description of the pipeline, with both digests.
        code_digest: SHA-256 of code and settings; the run_info of every run contains it.
        package_digest: SHA-256 of everything in `text`, including the image and the overrides by
            environment variables. A version is uploaded if its digest is new.
        code: The code archive that the pods fetch from storage; empty in image mode.
        iterations: Largest number of iterations of the loop in a run.
        workflow_bytes: Estimated size of the workflow of a run with all iterations.
    """

    name: str
    environment: str
    text: str
    description: str
    code_digest: str
    package_digest: str
    code: bytes
    iterations: int
    workflow_bytes: int

    def archive(self) -> bytes:
        """Return a zip file that contains exactly `pipeline.yaml`."""
        return pack({ENTRY: self.text.encode()})

    def write(self, folder: Path) -> list[Path]:
        """Write `pipeline.yaml`, the zip file with the pipeline's name, and the code archive.

        Returns:
            The files, in this order; without a code archive in image mode.
        """
        files = {ENTRY: self.text.encode(), f"{self.name}.zip": self.archive()}
        if self.code:
            files[f"{digest_of(self.code)}.zip"] = self.code
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (folder / name).write_bytes(content)
        return [folder / name for name in files]


def compile_pipeline(
    pipeline: BaseComponent,
    settings: Settings,
    environment: str,
    overrides: Mapping[str, str],
    root: Path = PROJECT_ROOT,
) -> CompiledPipeline:
    """Compile the pipeline for one environment.

    Args:
        pipeline: The execution plan.
        settings: The settings of the environment.
        environment: Name of the environment, which is passed to the steps.
        overrides: Environment variables that override settings of the steps.
        root: The folder of the project.

    Raises:
        WorkflowTooLargeError: The workflow of a run would exceed Argo's limit.
        ConfigurationError: The settings name a step that does not exist.
        DeploymentError: The lock lacks a package that a step imports, or git tracks no source file.
        CredentialError: A source file, a setting or a variable contains a credential.
    """
    _check_step_names(settings, root)
    env = {ENVIRONMENT_VARIABLE: environment, **overrides}
    sources = _sources(root, environment)
    code = b""
    if settings.kubeflow.code == "archive":
        steps = step_names(root)
        lists = {f"requirements/{step}.txt": requirements([step], root).encode() for step in steps}
        code = pack(sources | lists)
    spec = compile_with_kfp(pipeline)[0]
    platform = _complete(spec, settings, env, code)
    documents = [spec, platform]
    _refuse_credentials(documents, env)
    iterations = largest_loop(documents, settings.kubeflow)
    _set_iterations(spec, iterations)
    package_digest = digest_of(json.dumps(documents, sort_keys=True).encode())
    info = spec["pipelineInfo"]
    digests = (digest_of_files(sources), package_digest)
    info["description"] = _describe(info, environment, settings, *digests)
    return CompiledPipeline(
        info["name"],
        environment,
        _to_yaml(documents),
        info["description"],
        *digests,
        code,
        iterations,
        estimate_stored_bytes(documents, iterations),
    )


def _sources(root: Path, environment: str) -> dict[str, bytes]:
    """Return the files to ship: those tracked by git, and the settings of the environment."""
    if not tracked_files(root):
        raise DeploymentError(
            f"Git tracks no source file in {root}, and only tracked files are shipped to Kubeflow: "
            "`git init`, `git add` your files, and check `git status` if that fails."
        )
    settings_file = f"config/environments/{environment}.yaml"
    if is_link(root / settings_file, root):
        raise DeploymentError(
            f"{settings_file} is a link, and what it leads to is not shipped: replace it by a file."
        )
    return checked({settings_file: (root / settings_file).read_bytes()} | read_sources(root))


def _refuse_credentials(documents: list[Document], env: Mapping[str, str]) -> None:
    refuse_credentials(env, "The environment variables of the pods")
    refuse_credentials(documents, ENTRY)


def _complete(spec: Document, settings: Settings, env: Mapping[str, str], code: bytes) -> Document:
    """Add the settings to the pipeline compiled by kfp, and return its part for Kubernetes."""
    step_of = {label: _step_of(executor) for label, executor in _executors(spec).items()}
    steps = sorted(set(step_of.values()))
    pods = {step: pod_spec(step, settings.kubeflow.pod_of(step), env) for step in steps}
    for label, step in step_of.items():
        container = _executors(spec)[label]["container"]
        container.update(pods[step].container)
        container.update(_start(step, settings, code))
    _configure_tasks(spec, {label: pods[step] for label, step in step_of.items()}, settings)
    _document_parameters(spec, settings)
    platform = {"executors": {label: pods[step].platform for label, step in step_of.items()}}
    kubernetes = {"deploymentSpec": platform, **pipeline_config(settings.kubeflow)}
    return {"platforms": {"kubernetes": kubernetes}}


def _check_step_names(settings: Settings, root: Path) -> None:
    names = step_names(root)
    unknown = sorted(set(settings.kubeflow.steps) - set(names))
    if unknown:
        raise ConfigurationError(
            f"kubeflow.steps contains {', '.join(unknown)}, not a step: use {', '.join(names)}."
        )


def _executors(spec: Document) -> dict[str, Document]:
    executors: dict[str, Document] = spec["deploymentSpec"]["executors"]
    return executors


def _step_of(executor: Document) -> str:
    source = executor["container"]["command"][-1]
    match = _STEP_OF_SOURCE.search(source)
    if not match:
        raise DeploymentError(
            "A component does not import its order of execution from "
            f"ml_pipeline.components.<step>.<step>:\n{source}"
        )
    return match[1]


def _set_iterations(spec: Document, iterations: int) -> None:
    """Tell the step that splits the data scopes how many iterations fit."""
    for executor in _executors(spec).values():
        container = executor["container"]
        if container["command"][-1] == "setup_extraction":
            variable = {"name": ITERATIONS_VARIABLE, "value": str(iterations)}
            container["env"] = [*container["env"], variable]


def _start(step: str, settings: Settings, code: bytes) -> Document:
    """Return the image and the command of a step's container."""
    storage = f"{settings.storage.root}/{settings.storage.domain}"
    if settings.kubeflow.code == "image":
        command = ["python3", "-m", "ml_pipeline.running.pod", storage, step]
        return {"image": settings.kubeflow.image, "command": command}
    # The docstring of the module is not shipped.
    code_text = _OneLine(BOOTSTRAP.read_text("utf-8").split('"""', 2)[2].strip())
    command = ["python3", "-c", code_text, storage, digest_of(code), pinned([FETCHER]), step]
    return {"image": settings.kubeflow.base_image, "command": command}


def _configure_tasks(spec: Document, pods: Mapping[str, PodSpec], settings: Settings) -> None:
    dags = (spec["root"], *spec["components"].values())
    for task in chain.from_iterable(dag.get("dag", {}).get("tasks", {}).values() for dag in dags):
        component = spec["components"][task["componentRef"]["name"]]
        if "executorLabel" in component:
            task.update(pods[component["executorLabel"]].task)
        else:
            task.pop("cachingOptions", None)
        if "parameterIterator" in task:
            task["iteratorPolicy"] = {"parallelismLimit": settings.kubeflow.parallelism}


def _document_parameters(spec: Document, settings: Settings) -> None:
    """Add defaults and choices to the form, and a description to each parameter."""
    defaults, fields = shown_defaults(settings), parameters_of(settings).model_fields
    for name, definition in spec["root"]["inputDefinitions"]["parameters"].items():
        field = fields.get(name)
        if field is None:
            continue
        definition["defaultValue"] = defaults[name]
        definition["description"] = field.description
        choices = get_args(field.annotation) if get_origin(field.annotation) is Literal else ()
        if choices:
            definition["literals"] = list(choices)


def _parameter_table(settings: Settings) -> str:
    """Return the run parameters as a Markdown table, for the description of the pipeline."""
    fields = parameters_of(settings).model_fields
    rows = [f"| {name} | {field.description} |" for name, field in fields.items()]
    intro = "Run parameters; empty ones take the configured value:"
    return "\n".join([intro, "", "| parameter | meaning |", "|---|---|", *rows])


def _describe(
    info: Document, environment: str, settings: Settings, code_digest: str, package_digest: str
) -> str:
    carrier = settings.kubeflow.image if settings.kubeflow.code == "image" else "archive"
    return (
        f"{info.get('description', '')}\n\n{_parameter_table(settings)}\n\n"
        f"Release {__version__}, environment {environment}, code: {carrier}\n"
        f"Code digest: {code_digest[:SHORT]}\n"
        f"Package digest: {package_digest[:SHORT]}\n"
    )


class _OneLine(str):
    """Text written in one line; as an indented block, the bootstrap would be half as long again."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """YAML dumper that writes multi-line texts as blocks, which are easy to compare."""


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = '"' if isinstance(text, _OneLine) else "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


_Dumper.add_representer(str, _represent_text)
_Dumper.add_representer(_OneLine, _represent_text)


def _to_yaml(documents: list[Document]) -> str:
    return yaml.dump_all(
        documents, Dumper=_Dumper, sort_keys=True, allow_unicode=True, width=1_000_000
    )
