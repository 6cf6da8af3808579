"""Set the dimensions of a data scope in `config/base.yaml`, in their order.

    python scripts/set_dimensions.py model_series,plant

A dimension that is there keeps its line; a new one is a column of its name in the table `objects`,
whose values remain to be filled in. Copier runs this in every copy that it renders (see
`copier.yml`), so it needs nothing but Python.
"""

import argparse
import re
import sys
from pathlib import Path

SETTINGS = Path(__file__).resolve().parents[1] / "config" / "base.yaml"
SECTION = re.compile(r"^dimensions:(?P<comment>.*)\n(?P<entries>(?: +.*\n)*)", re.MULTILINE)
ENTRY = re.compile(r"^  (?P<name>\w+):.*\n(?:   +.*\n)*", re.MULTILINE)
NAME = re.compile(r"[a-z][a-z0-9_]*")
MOST = 3


def with_dimensions(settings: str, names: list[str]) -> str:
    """Return the settings, a YAML text, with these dimensions.

    Raises:
        ValueError: The names are not valid, or the text has no section `dimensions`.
    """
    if wrong := [name for name in names if not NAME.fullmatch(name)]:
        raise ValueError(
            f"dimensions: {', '.join(map(repr, wrong))} is not a name: use lower-case letters, "
            "digits and underscores, such as model_series"
        )
    if len(names) > MOST or len({*names}) < len(names):
        raise ValueError(f"dimensions: give at most {MOST} names, each once: {', '.join(names)}")
    section = SECTION.search(settings)
    if section is None:
        raise ValueError("dimensions: the settings have no section `dimensions:` to change")
    present = {entry["name"]: entry[0] for entry in ENTRY.finditer(section["entries"])}
    entries = "".join(present.get(name) or _new_entry(name) for name in names)
    comment = re.sub(r"^ *\{\}", "", section["comment"]) if names else " {}"
    new_section = f"dimensions:{comment}\n{entries}"
    return settings[: section.start()] + new_section + settings[section.end() :]


def _new_entry(name: str) -> str:
    value = f"your-{name.replace('_', '-')}"
    return f"  {name}: {{table: objects, column: {name}, values: [{value}]}}\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Set the dimensions of a data scope.")
    parser.add_argument("names", help="for example model_series,plant; empty for none")
    answer = [name.strip() for name in parser.parse_args().names.split(",")]
    try:
        text = with_dimensions(SETTINGS.read_text("utf-8"), [name for name in answer if name])
    except ValueError as error:
        sys.exit(f"{SETTINGS}: {error}\nNothing was changed.")
    SETTINGS.write_text(text, "utf-8")
