"""Log lines of the steps, on standard output.

They are JSON, which the local run reads, or, in a pod, text that begins with the message.
"""

import logging
import sys

from pythonjsonlogger.json import JsonFormatter

LOGGER_NAME = "ml_pipeline"
_STANDARD = {*logging.makeLogRecord({}).__dict__, "message", "asctime"}


class TextFormatter(logging.Formatter):
    """Formatter for level, message and extra fields in one line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; a trace follows on lines of its own."""
        extra = {key: value for key, value in vars(record).items() if key not in _STANDARD}
        fields = " ".join(f"{key}={value}" for key, value in extra.items())
        return "  ".join(filter(None, (super().format(record), fields)))


def step_logger() -> logging.Logger:
    """Return the logger of the steps; by default its lines are JSON objects."""
    logger = logging.getLogger(LOGGER_NAME)
    if not logger.handlers:
        _write_with(logger, JsonFormatter("%(levelname)s %(message)s", timestamp=True))
    return logger


def log_text() -> None:
    """Write the lines of this process as text, the message first."""
    logger = logging.getLogger(LOGGER_NAME)
    logger.handlers.clear()
    _write_with(logger, TextFormatter("%(levelname)s %(message)s"))


def _write_with(logger: logging.Logger, formatter: logging.Formatter) -> None:
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(formatter)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
