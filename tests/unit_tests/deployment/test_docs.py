"""The pages about the deployment say what is."""

import json
import re

import yaml

from config.settings import PROJECT_ROOT
from ml_pipeline.deployment.package.packages import requirements_of_all_steps

DOCS = PROJECT_ROOT / "docs"
DEPLOYMENT = (DOCS / "deployment.md").read_text("utf-8")


def test_every_variable_and_secret_of_the_workflows_is_explained() -> None:
    workflows = "".join(
        path.read_text("utf-8") for path in (PROJECT_ROOT / ".github/workflows").glob("*.yaml")
    )

    names = set(re.findall(r"(?:vars|secrets)\.(\w+)", workflows))
    assert {name for name in names if f"`{name}`" not in DEPLOYMENT} == set()


def test_links_lead_somewhere() -> None:
    for page in (DOCS / "deployment.md", DOCS / "kubeflow-ui.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8")):
            assert (DOCS / target).exists(), target


def test_policies_are_json() -> None:
    policies = re.findall(r"^```json\n(.*?)^```$", DEPLOYMENT, re.MULTILINE | re.DOTALL)

    assert len(policies) == 4
    assert all(json.loads(policy)["Version"] == "2012-10-17" for policy in policies)


def test_image_installs_what_the_steps_install() -> None:
    stored = (PROJECT_ROOT / "requirements/pods.txt").read_text("utf-8")

    assert stored == requirements_of_all_steps() + "\n", "run `make lock`"


def test_actions_are_pinned_by_commit() -> None:
    for path in (PROJECT_ROOT / ".github").rglob("*.yaml"):
        yaml.safe_load(path.read_text("utf-8"))
        for used in re.findall(r"uses: (\S+)", path.read_text("utf-8")):
            assert used.startswith("$/") or re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", used), (
                used
            )
