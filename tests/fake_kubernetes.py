"""A cluster that says the same of every pod."""

from ml_pipeline.components.exit_handler.lost_pods import Kubernetes, PodLoss


class FakeKubernetes(Kubernetes):
    """Says the same of every pod, and whether the run was terminated."""

    def __init__(self, loss: PodLoss | None, terminated: bool | None = False) -> None:
        self.loss, self.terminated = loss, terminated
        self.asked: list[str] = []

    def loss_of(self, pod: str) -> PodLoss | None:
        self.asked.append(pod)
        return self.loss

    def is_terminated(self, run_id: str) -> bool | None:
        return self.terminated
