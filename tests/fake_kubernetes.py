"""Fake of a cluster with one answer for all pods."""

from ml_pipeline.components.exit_handler.lost_pods import Kubernetes, PodLoss


class FakeKubernetes(Kubernetes):
    """Fake with one answer for every pod that started, and one about the termination of the run.

    Attributes:
        losses_at_start: By step and batch, the loss of a pod without a record.
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
