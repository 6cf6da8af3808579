"""Rename the product everywhere: package, pipeline, experiments, jobs, labels, docs.

    make rename NAME=battery-faults PROFILE=battery-team

The names below are replaced as well, so the script can be used again. Copier runs it in every copy
that it renders (see `copier.yml`), so it needs nothing but Python, and its result depends only on
the names and the files of the template.
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


def tracked_files(repository: Path) -> list[Path]:
    """Return the files in `ROOT` with content of our own that the repository tracks."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=repository, capture_output=True, text=True, check=True
    )
    paths = [path for path in listed.stdout.split("\0") if path and not path.startswith(UNTOUCHED)]
    return [ROOT / path for path in paths if (ROOT / path).is_file()]


def whole(name: str) -> re.Pattern[str]:
    """Return a pattern of the name, alone or with a suffix (`-dev`), not inside another word."""
    return re.compile(rf"(?<![\w-]){re.escape(name)}(?!\w)")


def faults(names: dict[str, str], texts: dict[Path, str]) -> list[str]:
    """Return one line per reason why the new names are not valid in the files with these texts."""
    messages = []
    paths = {path.relative_to(ROOT).as_posix(): text for path, text in texts.items()}
    for option, name in names.items():
        if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name) or len(name) > LONGEST:
            messages.append(
                f"{option}={name!r}: lower-case letters, digits and single hyphens, such as "
                f"battery-faults; at most {LONGEST} characters"
            )
            continue
        users = [
            p for p, text in paths.items() if p.startswith(IN_USE) and whole(name).search(text)
        ]
        if users and name not in (*PRODUCT_NAMES, PROFILE):
            messages.append(f"{option}={name!r}: {users[0]} already uses it")
    return messages


def rename(name: str, profile: str | None, template: Path | None, *, is_update: bool) -> int:
    """Replace the names in all files.

    Args:
        name: New name of the product.
        profile: New Kubeflow profile; if None, the profile stays.
        template: Checkout of the template. If set, only files that come from it are changed.
        is_update: The names are those of a copy that exists, so they may be in use.

    Returns:
        Number of changed files.
    """
    texts = {}
    for path in tracked_files(template or ROOT):
        try:
            texts[path] = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
    names = {"NAME": name} | ({"PROFILE": profile} if profile else {})
    if messages := faults(names, {} if is_update else texts):
        sys.exit("\n".join(messages) + "\nNothing was changed.")
    changed = 0
    for path, text in texts.items():
        new_text = text
        for old in PRODUCT_NAMES:
            new_text = whole(old).sub(name, new_text)
        if profile:
            new_text = whole(PROFILE).sub(profile, new_text)
        if new_text != text:
            path.write_bytes(new_text.encode("utf-8"))
            changed += 1
    return changed


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Rename the product everywhere.")
    parser.add_argument("name", help="for example battery-faults")
    parser.add_argument("--profile", help="the Kubeflow profile of your team")
    parser.add_argument(
        "--template", type=Path, help="change only files of this checkout; of Copier"
    )
    parser.add_argument("--operation", choices=("copy", "update"), default="copy", help="of Copier")
    options = parser.parse_args()
    is_update = options.operation == "update"
    changed = rename(options.name, options.profile, options.template, is_update=is_update)
    print(f"{changed} files changed.")
