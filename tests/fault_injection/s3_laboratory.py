"""Experiments on a real S3 server, with faults on the way to it."""

import random
import threading
import time
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

from tests.fault_injection.laboratory import NIGHT, SUBJECTS, Laboratory, Subject
from tests.fault_injection.processes import ForkServer
from tests.fault_injection.proxy import KINDS, FaultProxy, Kind
from tests.fault_injection.scene import Scene, copy_storage

REFUSALS: tuple[Kind, ...] = ("403", "404")
"""Answers that are permanent, and wrong here."""
DOWN_S = 3.0


def start_later(function: Callable[[], None], rng: random.Random) -> threading.Timer:
    """Call a function soon, while a run is under way."""
    timer = threading.Timer(rng.uniform(0.1, 1.5), function)
    timer.start()
    return timer


class S3Laboratory(Laboratory):
    """Laboratory below a root on S3, whose processes reach the server through a proxy.

    Attributes:
        environment: Variables with which a process reaches the server directly.
        requests: Requests of an undisturbed run, resumption and exit handler.
    """

    environment: Mapping[str, str]

    def __init__(
        self,
        server: ForkServer,
        folder: Path,
        root: str,
        proxy: FaultProxy,
        restart: Callable[[], None],
    ) -> None:
        """Prepare the storages.

        Args:
            server: Server of the processes, whose S3 endpoint is the proxy.
            folder: Folder for the files of the harness.
            root: Root of the storages.
            proxy: The proxy before the S3 server.
            restart: Function that kills the S3 server and starts it again.
        """
        numbers = count()
        self._restart = restart
        self.proxy = proxy
        super().__init__(server, folder, lambda: f"{root}/{next(numbers)}", copy_storage)
        self.requests = {action: self._record(action) for action in SUBJECTS}

    def _record(self, action: Subject) -> list[str]:
        self.proxy.follow({})
        self._count_operations(action, self.prepared[action])
        return self.proxy.requests

    def faults_on_the_way(self, rng: random.Random, action: Subject, faults: int) -> None:
        """Answer some requests with faults that are over when the request is repeated."""
        numbers = rng.sample(range(len(self.requests[action])), faults)
        plan = {number: rng.choice(KINDS) for number in numbers}
        self._through_proxy(action, plan, must_succeed=True)

    def lost_answer(self, _: random.Random, action: Subject, at: int, kind: Kind) -> None:
        """Carry out a request, but lose its answer."""
        self._through_proxy(action, {at: kind}, must_succeed=True)

    def refusal(self, rng: random.Random, action: Subject) -> None:
        """Answer a request with a refusal: the run may fail, but must say why."""
        at = rng.randrange(len(self.requests[action]))
        self._through_proxy(action, {at: rng.choice(REFUSALS)}, must_succeed=False)

    def server_away(self, rng: random.Random, action: Subject) -> None:
        """Break all connections for a while during a run."""
        self._without_server(rng, action, lambda: self.proxy.go_down(DOWN_S), "server away")

    def server_restarts(self, rng: random.Random, action: Subject) -> None:
        """Kill the server during a run and start it again."""
        self._without_server(rng, action, self._restart, "server killed")

    def _complete(self, scene: Scene, run_id: str, *others: str) -> None:
        # S3 dates objects to the second; what is as old as the end of the next run is kept.
        time.sleep(1)
        super()._complete(scene, run_id, *others)

    def _without_server(
        self, rng: random.Random, action: Subject, leave: Callable[[], None], kind: str
    ) -> None:
        scene = self._scene(self.prepared[action])
        self.proxy.follow({})
        timer = start_later(leave, rng)
        ending = self._do(scene, action, NIGHT)
        timer.join()
        self.proxy.wait_until_up()
        scene.check_published()
        if "error" not in ending.answer:  # else it was away before a step could start
            scene.check_succeeded(str(ending.answer.get("run_id", NIGHT)))
        self._complete(scene, NIGHT)
        self._note(scene, f"{action}, {kind}", kind)

    def _through_proxy(self, action: Subject, plan: dict[int, Kind], *, must_succeed: bool) -> None:
        scene = self._scene(self.prepared[action])
        self.proxy.follow(plan)
        ending = self._do(scene, action, NIGHT)
        requested = len(self.proxy.requests)
        self.proxy.follow({})
        scene.check_published()
        run_id = str(ending.answer.get("run_id", f"{NIGHT}-resumed-1"))
        if must_succeed:
            scene.check_succeeded(run_id if action == "resume" else NIGHT)
        elif action == "end" and scene.manifest(NIGHT) is None:
            self._do(scene, "end", NIGHT)  # Kubeflow shows its error; it is started again
            scene.check_published()
        self._complete(scene, NIGHT)
        injected = [kind for at, kind in plan.items() if at < requested]
        for kind in injected[1:]:
            self.figures.faults[kind] += 1
        faults = ", ".join(f"{kind} at request {at}" for at, kind in plan.items())
        self._note(scene, f"{action}, {faults}", injected[0] if injected else "none")
