"""Record why a step could not start, for the exit handler to publish.

Used before the packages of the step are there: the standard library and obstore only.
"""

import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

RECORD = "pipeline_tmp/{run_id}/_run/{step}/not_started.json"
"""The key of the record; read by `document_store.read_start_failure`."""


def record_start_failure(
    storage: str, step: str, arguments: Sequence[str], error_type: str, message: str
) -> None:
    """Write the record; say so where the storage refuses it.

    Args:
        storage: Address of the data domain, `<root>/<domain>`.
        step: Name of the step.
        arguments: The arguments of the container; they hold the run id.
        error_type: Name of the exception.
        message: Its message.
    """
    try:
        from obstore.store import from_url

        key = RECORD.format(run_id=_run_id(arguments), step=step)
        record = {
            "error_type": error_type,
            "message": message,
            "at": datetime.now(UTC).isoformat(),
            "permanent": False,
        }
        from_url(storage, retry_config={"max_retries": 4}).put(key, json.dumps(record).encode())
    except Exception as error:  # noqa: BLE001 -- the failure of the step must not be hidden
        sys.stderr.write(f"The reason could not be written to {storage}: {error}\n")


def _run_id(arguments: Sequence[str]) -> str:
    executor_input = json.loads(arguments[arguments.index("--executor_input") + 1])
    return str(executor_input["inputs"]["parameterValues"]["run_id"])
