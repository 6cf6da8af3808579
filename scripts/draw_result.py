"""Draw the picture in the README: the summary of the last published run as SVG."""

import io
import re
import sys
from pathlib import Path

from rich.console import Console

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from config.load import load_settings  # noqa: E402
from ml_pipeline.local.summary import show_summary  # noqa: E402
from ml_pipeline.running.document_store import published_runs  # noqa: E402
from ml_pipeline.storage.objects import Storage  # noqa: E402

PICTURE = ROOT / "docs" / "images" / "result.svg"
WIDTH = 110
TITLE = "make run"
FONT_FACE = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


class _Recorder(Console):
    """A console that shortens paths of this machine."""

    def print(self, *objects: object, **options: object) -> None:
        shortened = [
            each.replace(str(ROOT), "…") if isinstance(each, str) else each for each in objects
        ]
        super().print(*shortened, **options)  # type: ignore[arg-type]


def draw(storage: Storage) -> str:
    """Return the summary of the last published run as SVG, which loads nothing from elsewhere.

    Args:
        storage: Storage with at least one published run.
    """
    run_id = published_runs(storage)[-1].run_id
    console = _Recorder(record=True, width=WIDTH, file=io.StringIO())
    show_summary(console, storage, run_id, ROOT / "local_runs" / run_id / "run.log")
    return FONT_FACE.sub("", console.export_svg(title=TITLE, unique_id="result"))


if __name__ == "__main__":
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.write_text(draw(Storage.from_settings(load_settings().storage)), "utf-8")
    print(PICTURE.relative_to(ROOT))
