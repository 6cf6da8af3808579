"""Output of the commands on a terminal."""

from typing import Any

from rich.console import Console, ConsoleOptions, ConsoleRenderable, RenderHook, RenderResult
from rich.segment import Segment

from ml_pipeline.errors import printable


class _Harmless:
    """Something to print, without characters that would control the terminal."""

    def __init__(self, content: ConsoleRenderable) -> None:
        self._content = content

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for segment in console.render(self._content, options):
            if segment.control:  # of rich itself, such as the position of a progress bar
                yield segment
            else:
                yield Segment(printable(segment.text), segment.style)


class _HarmlessOutput(RenderHook):
    def process_renderables(self, renderables: list[ConsoleRenderable]) -> list[ConsoleRenderable]:
        return [_Harmless(each) for each in renderables]


def terminal(**options: Any) -> Console:
    """Return a console that prints texts of others, such as names and messages, harmlessly.

    Args:
        **options: Those of `rich.console.Console`.
    """
    console = Console(**options)
    console.push_render_hook(_HarmlessOutput())
    return console
