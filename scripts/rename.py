"""Rename the product everywhere: package, pipeline, experiments, jobs, labels, docs.

    make rename NAME=battery-faults PROFILE=battery-team

The names below are replaced as well, so the script can be used again.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PRODUCT_NAMES = ("kubeflow-etl-ml-pipeline", "frequent-error-sets")
PROFILE = "your-profile"
"""Kubeflow profile, which is a namespace of the cluster."""
IN_USE = ("ml_pipeline/", "itemset_mining/", "config/", "data/", ".github/", "pyproject.toml")
"""Files in which an existing name with another meaning would be renamed with the product."""
UNTOUCHED = ("CHANGELOG.md", "poetry.lock", "requirements/")
LONGEST = 30


def tracked_files() -> list[Path]:
    """Return every text file under version control with content of our own."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    paths = [path for path in listed.stdout.split("\0") if path and not path.startswith(UNTOUCHED)]
    return [ROOT / path for path in paths if (ROOT / path).is_file()]


def whole(name: str) -> re.Pattern[str]:
    """Return a pattern of the name, alone or with a suffix (`-dev`), not inside another word."""
    return re.compile(rf"(?<![\w-]){re.escape(name)}(?!\w)")


def faults(names: dict[str, str], texts: dict[Path, str]) -> list[str]:
    """Return one line per reason why the new names are not valid."""
    messages = []
    for option, name in names.items():
        if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name) or len(name) > LONGEST:
            messages.append(
                f"{option}={name!r}: lower-case letters, digits and single hyphens, such as "
                f"battery-faults; at most {LONGEST} characters"
            )
            continue
        paths = {path.relative_to(ROOT).as_posix(): text for path, text in texts.items()}
        users = [
            p for p, text in paths.items() if p.startswith(IN_USE) and whole(name).search(text)
        ]
        if users and name not in (*PRODUCT_NAMES, PROFILE):
            messages.append(f"{option}={name!r}: {users[0]} already uses it")
    return messages


def rename(name: str, profile: str | None) -> int:
    """Replace the names in all files.

    Returns:
        Number of changed files.
    """
    texts = {}
    for path in tracked_files():
        try:
            texts[path] = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
    names = {"NAME": name} | ({"PROFILE": profile} if profile else {})
    if messages := faults(names, texts):
        sys.exit("\n".join(messages) + "\nNothing was changed.")
    changed = []
    for path, text in texts.items():
        new_text = text
        for old in PRODUCT_NAMES:
            new_text = whole(old).sub(name, new_text)
        if profile:
            new_text = whole(PROFILE).sub(profile, new_text)
        if new_text != text:
            path.write_bytes(new_text.encode("utf-8"))
            changed.append(path)
    modules = [str(path) for path in changed if path.suffix in (".py", ".ipynb")]
    if modules:
        subprocess.run(
            [sys.executable, "-m", "ruff", "format", "--quiet", *modules], cwd=ROOT, check=True
        )
    return len(changed)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Rename the product everywhere.")
    parser.add_argument("name", help="for example battery-faults")
    parser.add_argument("--profile", help="the Kubeflow profile of your team")
    arguments = parser.parse_args()
    print(f"{rename(arguments.name, arguments.profile)} files changed.")
