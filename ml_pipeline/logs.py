"""Log lines as JSON on standard output, where Kubeflow and the local run pick them up."""

import logging
import sys

from pythonjsonlogger.json import JsonFormatter

LOGGER_NAME = "ml_pipeline"


def step_logger() -> logging.Logger:
    """The logger of the steps; its lines are JSON objects with `message` and the extra fields."""
    logger = logging.getLogger(LOGGER_NAME)
    if not logger.handlers:
        handler = logging.StreamHandler(sys.stdout)
        handler.setFormatter(JsonFormatter("%(levelname)s %(message)s", timestamp=True))
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        logger.propagate = False
    return logger
