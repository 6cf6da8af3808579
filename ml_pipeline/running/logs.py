"""Log lines of the steps, on standard output: JSON for the local run, text in a pod."""

import logging
import sys
from typing import Any

from pythonjsonlogger.json import JsonFormatter

from config.credentials import redact
from ml_pipeline.errors import printable

LOGGER_NAME = "ml_pipeline"
_STANDARD = {*logging.makeLogRecord({}).__dict__, "message", "asctime"}


class TextFormatter(logging.Formatter):
    """Formatter that writes level, message and extra fields on one line, harmless on a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, followed by the traceback, if any, on lines of its own."""
        extra = {key: value for key, value in vars(record).items() if key not in _STANDARD}
        fields = " ".join(f"{key}={value}" for key, value in extra.items())
        return printable(redact("  ".join(filter(None, (super().format(record), fields)))))


class _JsonFormatter(JsonFormatter):
    """Formatter that writes a JSON object, which cannot control a terminal."""

    def process_log_record(self, log_data: dict[str, Any]) -> dict[str, Any]:
        # Before the encoding, which escapes characters that the credentials may contain.
        return {
            name: redact(value) if isinstance(value, str) else value
            for name, value in log_data.items()
        }


def step_logger() -> logging.Logger:
    """Return the logger of the steps; by default its lines are JSON objects."""
    logger = logging.getLogger(LOGGER_NAME)
    if not logger.handlers:
        _write_with(logger, _JsonFormatter("%(levelname)s %(message)s", timestamp=True))
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
