"""Compiles the pipeline for Kubeflow: the same code and settings give the same bytes."""

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from kfp import compiler
from kfp.dsl.base_component import BaseComponent

from config.load import ENVIRONMENT_VARIABLE
from config.settings import PROJECT_ROOT, Settings
from ml_pipeline import __version__
from ml_pipeline.deployment.packages import requirements
from ml_pipeline.deployment.pods import PodSpec, pod_spec
from ml_pipeline.deployment.size import check_sizes
from ml_pipeline.deployment.sources import pack, step_names, step_sources
from ml_pipeline.digests import DIGEST_VARIABLE, digest_of, digest_of_files
from ml_pipeline.errors import ConfigurationError, DeploymentError
from ml_pipeline.run_parameters import RunParameters

ENTRY = "pipeline.yaml"
START = """\
source=$0 bundle=$1 requirements=$2
shift 2
work=$(mktemp -d)
printf '%s' "$source" > "$work/component.py"
printf '%s' "$requirements" > "$work/requirements.txt"
mkdir "$work/code" "$work/packages"
printf '%s' "$bundle" | python3 -c 'import base64, io, sys, tarfile
content = io.BytesIO(base64.b64decode(sys.stdin.read()))
tarfile.open(fileobj=content, mode="r:bz2").extractall(sys.argv[1])' "$work/code"
python3 -m pip install --quiet --disable-pip-version-check --no-input --no-cache-dir \\
  --no-compile --root-user-action=ignore --no-deps --only-binary :all: --require-hashes \\
  --target "$work/packages" --requirement "$work/requirements.txt"
export PYTHONPATH="$work/code:$work/packages"
export _KFP_RUNTIME=true
exec python3 -m kfp.dsl.executor_main --component_module_path "$work/component.py" "$@"
"""
"""What a pod of bundle mode does first; it needs sh, Python with pip, and a place for files."""

_STEP_OF_SOURCE = re.compile(r"from ml_pipeline\.components\.(\w+)\.\1 import")
_ENVIRONMENT = re.compile(r"^Release \S+, environment (\S+), code: ", re.MULTILINE)
_DIGEST = re.compile(r"^Package digest: ([0-9a-f]{64})$", re.MULTILINE)

Document = dict[str, Any]


@dataclass(frozen=True)
class CompiledPipeline:
    """The pipeline as Kubeflow takes it.

    Attributes:
        name: Name of the pipeline.
        text: The content of `pipeline.yaml`.
        description: What the pipeline does, with both digests.
        code_digest: SHA-256 of code and settings; every run says it in its run_info.
        package_digest: SHA-256 of everything in `text`: also of the image and of what environment
            variables override. A version is uploaded when it differs from the newest one's.
        argument_bytes: Step: the bytes that Kubeflow passes as one argument for it.
    """

    name: str
    text: str
    description: str
    code_digest: str
    package_digest: str
    argument_bytes: dict[str, int]

    def archive(self) -> bytes:
        """A zip file that holds exactly `pipeline.yaml`; stored, as every zlib packs otherwise."""
        content = io.BytesIO()
        with zipfile.ZipFile(content, mode="w", compression=zipfile.ZIP_STORED) as archive:
            entry = zipfile.ZipInfo(ENTRY)  # dated 1980-01-01
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, self.text)
        return content.getvalue()

    def write(self, folder: Path) -> tuple[Path, Path]:
        """Writes `pipeline.yaml` and the zip file of the pipeline's name into a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        package, archive = folder / ENTRY, folder / f"{self.name}.zip"
        package.write_text(self.text, encoding="utf-8", newline="\n")
        archive.write_bytes(self.archive())
        return package, archive


def digest_in(description: str | None) -> str | None:
    """The package digest that a description states; None when it states none."""
    found = _DIGEST.search(description or "")
    return found[1] if found else None


def environment_in(description: str | None) -> str | None:
    """The environment that a description states; None when it states none."""
    found = _ENVIRONMENT.search(description or "")
    return found[1] if found else None


def compile_pipeline(
    pipeline: BaseComponent,
    settings: Settings,
    environment: str,
    overrides: Mapping[str, str],
    root: Path = PROJECT_ROOT,
) -> CompiledPipeline:
    """Compiles the pipeline for one environment.

    Args:
        pipeline: The execution plan.
        settings: The settings of the environment.
        environment: Its name, which the steps are told.
        overrides: The environment variables that override settings of the steps.
        root: The folder of the project.

    Raises:
        BundleTooLargeError: A step, or the whole, is larger than Kubeflow takes.
        ConfigurationError: The settings name a step that does not exist.
        DeploymentError: The lock lacks a package that a step imports.
    """
    _check_step_names(settings, root)
    code_digest = digest_of_files(root)
    env = {ENVIRONMENT_VARIABLE: environment, **overrides}
    if settings.kubeflow.code == "bundle":
        env[DIGEST_VARIABLE] = code_digest
    spec = _compile_with_kfp(pipeline)
    step_of = {label: _step_of(executor) for label, executor in _executors(spec).items()}
    documents = [spec, _complete(spec, step_of, settings, env, root)]
    package_digest = digest_of(json.dumps(documents, sort_keys=True).encode())
    info = spec["pipelineInfo"]
    info["description"] = _describe(info, environment, settings, code_digest, package_digest)
    argument_bytes = {
        step: len(json.dumps(_executors(spec)[label]["container"]).encode())
        for label, step in step_of.items()
    }
    text = _to_yaml(documents)
    check_sizes(argument_bytes, len(text.encode()), settings.kubeflow, root)
    return CompiledPipeline(
        info["name"], text, info["description"], code_digest, package_digest, argument_bytes
    )


def _complete(
    spec: Document,
    step_of: Mapping[str, str],
    settings: Settings,
    env: Mapping[str, str],
    root: Path,
) -> Document:
    """Adds to what kfp compiled what the settings say; returns the part that is for Kubernetes."""
    pods = {step: _pod(step, settings, env) for step in sorted(set(step_of.values()))}
    for label, step in step_of.items():
        _equip(_executors(spec)[label]["container"], step, settings, pods[step], root)
    _configure_tasks(spec, {label: pods[step] for label, step in step_of.items()}, settings)
    _document_parameters(spec, settings)
    platform = {label: pods[step].platform for label, step in step_of.items()}
    return {"platforms": {"kubernetes": {"deploymentSpec": {"executors": platform}}}}


def _check_step_names(settings: Settings, root: Path) -> None:
    known = step_names(root)
    unknown = sorted(set(settings.kubeflow.steps) - set(known))
    if unknown:
        raise ConfigurationError(
            f"kubeflow.steps names {', '.join(unknown)}, which is no step: {', '.join(known)}."
        )


def _compile_with_kfp(pipeline: BaseComponent) -> Document:
    with TemporaryDirectory() as folder:
        package = Path(folder) / ENTRY
        compiler.Compiler().compile(pipeline, str(package))
        spec: Document = yaml.safe_load(package.read_text("utf-8"))
    return spec


def _executors(spec: Document) -> dict[str, Document]:
    executors: dict[str, Document] = spec["deploymentSpec"]["executors"]
    return executors


def _step_of(executor: Document) -> str:
    source = executor["container"]["command"][-1]
    found = _STEP_OF_SOURCE.search(source)
    if not found:
        raise DeploymentError(
            "A component does not import its order of execution from "
            f"ml_pipeline.components.<step>.<step>:\n{source}"
        )
    return found[1]


def _pod(step: str, settings: Settings, env: Mapping[str, str]) -> PodSpec:
    pod = settings.kubeflow.pod_of(step)
    return pod_spec(step.replace("_", " ").capitalize(), pod, env)


def _equip(container: Document, step: str, settings: Settings, pod: PodSpec, root: Path) -> None:
    """Gives a container its image and its code."""
    container.update(pod.container)
    if settings.kubeflow.code == "image":
        container["image"] = settings.kubeflow.image
        return
    source = container["command"][-1]
    container["image"] = settings.kubeflow.base_image
    container["command"] = [
        *("sh", "-ec", START, source),
        pack(step_sources(step, root), root),
        requirements(step, root),
    ]


def _tasks(spec: Document) -> Iterator[Document]:
    for component in (spec["root"], *spec["components"].values()):
        yield from component.get("dag", {}).get("tasks", {}).values()


def _configure_tasks(spec: Document, pods: Mapping[str, PodSpec], settings: Settings) -> None:
    for task in _tasks(spec):
        component = spec["components"][task["componentRef"]["name"]]
        if "executorLabel" in component:
            task.update(pods[component["executorLabel"]].task)
        else:
            task.pop("cachingOptions", None)
        if "parameterIterator" in task:
            task["iteratorPolicy"] = {"parallelismLimit": settings.kubeflow.parallelism}


def _document_parameters(spec: Document, settings: Settings) -> None:
    """Gives the fields of the Kubeflow form the description that the parameters' model has."""
    defaults = settings.run.model_dump(mode="json")
    for name, definition in spec["root"]["inputDefinitions"]["parameters"].items():
        field = RunParameters.model_fields.get(name)
        if field is None:
            continue
        default = defaults.get(name)
        shown = ", ".join(default) if isinstance(default, list) else default
        stands_for = f"the configured value ({shown})" if shown else "the configured value"
        definition["description"] = f"{field.description}. Empty: {stands_for}."


def _describe(
    info: Document, environment: str, settings: Settings, code_digest: str, package_digest: str
) -> str:
    carrier = settings.kubeflow.image if settings.kubeflow.code == "image" else "bundle"
    return (
        f"{info.get('description', '')}\n\n"
        f"Release {__version__}, environment {environment}, code: {carrier}\n"
        f"Code digest: {code_digest}\n"
        f"Package digest: {package_digest}\n"
    )


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as such, so that people can read and compare them."""


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar(
        "tag:yaml.org,2002:str", text, style="|" if "\n" in text else None
    )


_Dumper.add_representer(str, _represent_text)


def _to_yaml(documents: list[Document]) -> str:
    return yaml.dump_all(
        documents, Dumper=_Dumper, sort_keys=True, allow_unicode=True, width=1_000_000
    )
