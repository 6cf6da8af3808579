"""Every exception that the project raises on purpose.

A `PipelineError` is permanent: trying again with the same input gives the same error. Its message
says what was wrong, where, and what to do. A `TransientError`, even one that is a `PipelineError`
too, may be gone at the next try; whether to try again is decided by the type alone. Each class also
inherits the builtin it resembles, so callers can catch either.
"""

from collections.abc import Sequence


class PipelineError(Exception):
    """Base of the family."""


class ConfigurationError(PipelineError, ValueError):
    """A setting is missing, unknown or not allowed."""


class ParameterError(PipelineError, ValueError):
    """One or more run parameters are wrong.

    Attributes:
        faults: One sentence per wrong parameter: its name, the value received, what is allowed.
    """

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        noun = "parameter is" if len(self.faults) == 1 else "parameters are"
        lines = "\n".join(f"  - {fault}" for fault in self.faults)
        super().__init__(f"{len(self.faults)} run {noun} wrong; nothing was started:\n{lines}")


class StepStoppedError(PipelineError, RuntimeError):
    """The step was asked to stop, by SIGTERM or SIGINT; its process has seconds left."""


class TransientError(Exception):
    """Base of what may succeed when tried again."""


class StorageError(PipelineError, OSError):
    """Object storage refused an operation or could not be reached."""


class StorageUnavailableError(TransientError, StorageError, ConnectionError):
    """Object storage cannot be reached, is overloaded or broken."""


class InvalidKeyError(StorageError, ValueError):
    """A storage key would be built from a part that is not allowed."""


class ObjectNotFoundError(StorageError, FileNotFoundError):
    """The object does not exist."""


class ObjectExistsError(StorageError, FileExistsError):
    """A conditional create found the object there already."""


class DataContractError(PipelineError, ValueError):
    """A table does not have the columns or types that its schema in `data/` demands."""


class NoDataError(PipelineError, LookupError):
    """A data scope holds nothing to work on; the scope ends, the run does not fail."""


class TooManySetsError(PipelineError, ValueError):
    """More error sets are frequent than the settings or the memory allow."""


class SetMiningError(PipelineError, RuntimeError):
    """The miner refuses its input, or its machine code does not match its sources."""


class RunConflictError(PipelineError, RuntimeError):
    """Another run uses the same run id, or the run was published before."""


class DataScopesFailedError(PipelineError, RuntimeError):
    """At least one data scope of the run did not complete."""


class ResumeError(PipelineError, RuntimeError):
    """A run cannot be resumed, or a step of it cannot be run again."""


class ExportError(PipelineError, ValueError):
    """A result table cannot be written to the file that was asked for."""


class DeploymentError(PipelineError, RuntimeError):
    """The pipeline cannot be compiled for Kubeflow, or Kubeflow refused what was asked."""


class WorkflowTooLargeError(DeploymentError):
    """A run of the compiled pipeline would become larger than Argo takes."""


class KubeflowUnreachableError(DeploymentError, ConnectionError):
    """No answer came from Kubeflow: wrong host, no network, too slow, or no trust in its TLS."""


class KubeflowAccessError(DeploymentError, PermissionError):
    """Kubeflow refuses the credentials, or what they may do."""


class KubeflowNotFoundError(DeploymentError, LookupError):
    """Kubeflow does not have what was asked for."""


class KubeflowConflictError(DeploymentError):
    """Something of this name was created at the same moment."""


class AwsError(PipelineError, RuntimeError):
    """AWS refuses a request for good."""


class ExtractionJobError(PipelineError, RuntimeError):
    """The job that extracts ended without success, or took too long."""


class ExtractionInterruptedError(TransientError, RuntimeError):
    """The job that extracts broke off through no fault of its own; the next attempt may succeed."""


class AwsUnavailableError(TransientError, ConnectionError):
    """AWS cannot be reached, is overloaded or broken; the request may have been carried out."""


class AwsBusyError(TransientError, RuntimeError):
    """As many runs as are allowed are under way; nothing was started."""
