"""Property of every refusal: one of our errors, with a message that any terminal can show."""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from ml_pipeline.errors import PipelineError

LONGEST_MESSAGE_BYTES = 20_000
CONTROLS = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Categories of characters that are not shown, but can move the cursor or turn the text around."""


@contextmanager
def refused(match: str = "", kind: type[Exception] = PipelineError) -> Iterator[None]:
    """Expect one of our errors in the block, with a short and harmless message."""
    with pytest.raises(kind, match=match) as raised:
        yield
    assert_harmless(raised.value)


def assert_harmless(error: BaseException) -> None:
    """Check that the message is bounded and cannot control a terminal."""
    text = str(error)
    assert len(text.encode()) <= LONGEST_MESSAGE_BYTES
    # Hyphens and joiners of words, which some languages need, move nothing.
    assert not [
        each
        for each in text
        if unicodedata.category(each) in CONTROLS and each not in "\n\t\xad\u200c\u200d"
    ]


@contextmanager
def accepted_or_refused() -> Iterator[None]:
    """Allow success and our own errors in the block, as long as their message is harmless."""
    try:
        yield
    except PipelineError as error:
        assert_harmless(error)
