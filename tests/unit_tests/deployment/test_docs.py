"""The pages about the deployment say what is."""

import re

from config.settings import PROJECT_ROOT
from ml_pipeline.deployment.package.imports import step_names
from ml_pipeline.deployment.package.packages import requirements

DOCS = PROJECT_ROOT / "docs"
DEPLOYMENT = (DOCS / "deployment.md").read_text("utf-8")


def test_every_variable_and_secret_of_the_workflows_is_explained() -> None:
    workflows = "".join(
        path.read_text("utf-8") for path in (PROJECT_ROOT / ".github/workflows").glob("*.yaml")
    )

    names = set(re.findall(r"(?:vars|secrets)\.(\w+)", workflows))
    assert {name for name in names if f"`{name}`" not in DEPLOYMENT} == set()


def test_links_lead_somewhere() -> None:
    for page in (DOCS / "deployment.md", DOCS / "kubeflow-ui.md", DOCS / "security.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8")):
            assert (DOCS / target).exists(), target


def test_image_installs_what_the_steps_install() -> None:
    stored = (PROJECT_ROOT / "requirements/pods.txt").read_text("utf-8")

    assert stored == requirements(step_names()) + "\n", "run `make lock`"
