"""A small AWS Glue (and STS) over HTTP, which botocore uses like AWS, with all its retries.

moto's Glue cannot fail, does not stop runs and lacks UpdateJob.
"""

import json
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

REGION = "eu-central-1"
ACCOUNT = "123456789012"
IDENTITY = f"""<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
<GetCallerIdentityResult><Account>{ACCOUNT}</Account></GetCallerIdentityResult>
</GetCallerIdentityResponse>"""


@dataclass(frozen=True)
class Fault:
    """Unsuccessful answer; status 0 closes the connection, after the operation if `done`."""

    code: str = ""
    message: str = ""
    status: int = 400
    done: bool = False


@dataclass
class FakeGlue:
    """State of the fake, which tests read and change.

    Attributes:
        states: States of a run, one per request; the last one stays.
        faults: Per operation, the results of its next calls instead of answers.
        calls: The requested operations with their parameters.
        on_start: Callback with the arguments of a run that starts.
        ending: Fields of a run in addition to its state.
    """

    states: list[str] = field(default_factory=lambda: ["STARTING", "RUNNING", "SUCCEEDED"])
    faults: dict[str, list[Fault]] = field(default_factory=lambda: defaultdict(list))
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    jobs: dict[str, dict[str, Any]] = field(default_factory=dict)
    tags: dict[str, dict[str, str]] = field(default_factory=dict)
    runs: dict[str, dict[str, Any]] = field(default_factory=dict)
    on_start: Callable[[dict[str, str]], None] = field(default=lambda arguments: None)
    ending: dict[str, Any] = field(default_factory=dict)
    endpoint: str = ""

    @property
    def environment(self) -> dict[str, str]:
        """Return the variables that direct botocore to the fake."""
        return {
            "AWS_ENDPOINT_URL_GLUE": self.endpoint,
            "AWS_ENDPOINT_URL_STS": self.endpoint,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_ACCESS_KEY_ID": "fake",
            "AWS_SECRET_ACCESS_KEY": "fake",
            "AWS_EC2_METADATA_DISABLED": "true",
        }

    def count(self, operation: str) -> int:
        return sum(asked == operation for asked, _ in self.calls)

    def answer(self, operation: str, parameters: dict[str, Any]) -> dict[str, Any]:
        operations: dict[str, Callable[..., dict[str, Any]]] = {
            "GetJob": self._get_job,
            "CreateJob": self._create_job,
            "UpdateJob": self._update_job,
            "GetTags": lambda ResourceArn: {"Tags": self.tags.get(ResourceArn, {})},  # noqa: N803
            "TagResource": self._tag_resource,
            "StartJobRun": self._start_job_run,
            "GetJobRuns": lambda **_: {"JobRuns": list(reversed(self.runs.values()))},
            "GetJobRun": self._get_job_run,
            "BatchStopJobRun": self._batch_stop_job_run,
        }
        return operations[operation](**parameters)

    def _get_job(self, JobName: str) -> dict[str, Any]:  # noqa: N803
        if JobName not in self.jobs:
            raise LookupError(JobName)
        return {"Job": {"Name": JobName, "MaxCapacity": 2.0, **self.jobs[JobName]}}

    def _create_job(self, Name: str, Tags: dict[str, str], **job: Any) -> dict[str, Any]:  # noqa: N803
        self.jobs[Name] = job
        self.tags[f"arn:aws:glue:{REGION}:{ACCOUNT}:job/{Name}"] = dict(Tags)
        return {"Name": Name}

    def _update_job(self, JobName: str, JobUpdate: dict[str, Any]) -> dict[str, Any]:  # noqa: N803
        self.jobs[JobName] = JobUpdate
        return {"JobName": JobName}

    def _tag_resource(self, ResourceArn: str, TagsToAdd: dict[str, str]) -> dict[str, Any]:  # noqa: N803
        self.tags.setdefault(ResourceArn, {}).update(TagsToAdd)
        return {}

    def _start_job_run(self, JobName: str, Arguments: dict[str, str]) -> dict[str, Any]:  # noqa: N803
        run_id = f"jr_{len(self.runs) + 1}"
        self.runs[run_id] = {
            "Id": run_id,
            "JobName": JobName,
            "Arguments": Arguments,
            "JobRunState": "STARTING",
            "LogGroupName": "/aws-glue/jobs",
            "ahead": list(self.states),
        }
        self.on_start(Arguments)
        return {"JobRunId": run_id}

    def _get_job_run(self, JobName: str, RunId: str) -> dict[str, Any]:  # noqa: N803
        run = self.runs[RunId]
        if run["ahead"]:
            run["JobRunState"] = run["ahead"].pop(0)
        if run["JobRunState"] not in {"STARTING", "WAITING"}:
            run["ExecutionTime"] = run.get("ExecutionTime", 0) + 60
        return {"JobRun": {**run, **self.ending}}

    def _batch_stop_job_run(self, JobName: str, JobRunIds: list[str]) -> dict[str, Any]:  # noqa: N803
        for run_id in JobRunIds:
            self.runs[run_id] |= {"JobRunState": "STOPPING", "ahead": ["STOPPED"]}
        return {"SuccessfulSubmissions": [{"JobRunId": run_id} for run_id in JobRunIds]}


def _handler(glue: FakeGlue) -> type[BaseHTTPRequestHandler]:
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            target = self.headers.get("X-Amz-Target")
            if target is None:
                self._send(200, IDENTITY.encode(), "text/xml")
                return
            operation, parameters = target.partition(".")[2], json.loads(body)
            with lock:
                glue.calls.append((operation, parameters))
                fault = glue.faults[operation].pop(0) if glue.faults[operation] else None
                if fault is None or fault.done:
                    try:
                        found = glue.answer(operation, parameters)
                    except LookupError as error:
                        fault = Fault("EntityNotFoundException", f"{error} not found")
            if fault is None:
                self._send(200, json.dumps(found, default=str).encode())
            elif fault.status:
                said = {"__type": fault.code, "Message": fault.message}
                self._send(fault.status, json.dumps(said).encode())
            else:
                self.close_connection = True

        def _send(self, status: int, body: bytes, kind: str = "application/x-amz-json-1.1") -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    return Handler


@contextmanager
def running_glue() -> Iterator[FakeGlue]:
    """Yield a fake that listens on this machine."""
    glue = FakeGlue()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(glue))
    glue.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield glue
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
