"""`scripts/setup.sh` empties no environment of another folder."""

import shutil
import subprocess
from pathlib import Path

from config.settings import PROJECT_ROOT


def test_environment_behind_a_link_is_left_alone(tmp_path: Path) -> None:
    for folder in ("scripts", "requirements"):
        shutil.copytree(PROJECT_ROOT / folder, tmp_path / "clone" / folder)
    other = tmp_path / "other"
    (other / "bin").mkdir(parents=True)
    (other / "bin" / "tool").touch()
    (tmp_path / "clone" / ".venv").symlink_to(other)

    done = subprocess.run(
        [tmp_path / "clone" / "scripts" / "setup.sh"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert f".venv is a link to {other}, the environment of another folder" in done.stderr
    assert (other / "bin" / "tool").exists()
