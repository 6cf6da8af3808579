"""A cluster that says the same of every pod."""

from ml_pipeline.components.exit_handler.lost_pods import Kubernetes, PodLoss


class FakeKubernetes(Kubernetes):
    """Says the same of every pod that started, and whether the run was terminated.

    Attributes:
        losses_at_start: Step and batch: why a pod was lost that left no record.
    """

    def __init__(self, loss: PodLoss | None, terminated: bool | None = False) -> None:
        self.loss, self.terminated = loss, terminated
        self.asked: list[str] = []
        self.losses_at_start: dict[tuple[str, str], PodLoss] = {}

    def loss_of(self, pod: str) -> PodLoss | None:
        self.asked.append(pod)
        return self.loss

    def loss_at_start(self, run_id: str, step: str, batch: str = "") -> PodLoss | None:
        return self.losses_at_start.get((step, batch))

    def is_terminated(self, run_id: str) -> bool | None:
        return self.terminated
