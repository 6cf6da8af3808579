"""Record of the reason why a step could not start, for the exit handler to publish.

Written before the packages of the step exist, so with the standard library and obstore only.
"""

import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from config.credentials import redact
from ml_pipeline.errors import printable

RECORD = "pipeline_tmp/{run_id}/_run/{step}/not_started.json"
"""Key of the record, as in `keys.start_failure_key`."""


def record_start_failure(
    storage: str, step: str, arguments: Sequence[str], error_type: str, message: str
) -> None:
    """Write the record to `storage`, `<root>/<domain>`; if that fails, write why to the log.

    The arguments are those of the container, which contain the run id.
    """
    try:
        from obstore.store import from_url

        executor_input = json.loads(arguments[arguments.index("--executor_input") + 1])
        run_id = executor_input["inputs"]["parameterValues"]["run_id"]
        record = {
            "error_type": error_type,
            "message": redact(message),
            "at": datetime.now(UTC).isoformat(),
            "permanent": False,
        }
        store = from_url(storage, retry_config={"max_retries": 4})
        store.put(RECORD.format(run_id=run_id, step=step), json.dumps(record).encode())
    except Exception as error:  # noqa: BLE001 -- the failure of the step must not be hidden
        text = redact(f"The reason could not be written to {storage}: {error}")
        sys.stderr.write(printable(f"{text}\n"))
