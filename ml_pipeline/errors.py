"""The exceptions of the project, and the texts that their messages may quote.

A `PipelineError` is permanent: a retry with the same input gives the same error. Its message states
what was wrong, where, and what to do. After a `TransientError`, even one that is a `PipelineError`
too, a retry may succeed; only the type decides about retries. Each class also inherits the builtin
that it resembles, so callers can catch either.

Parts of a message come from outside: parameters, file names, answers of servers. Whatever they
contain, no message is longer than `LONGEST_MESSAGE` or contains characters that would control a
terminal.
"""

import signal
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import islice

LONGEST_MESSAGE = 16_000
"""Characters of a message; even if each takes a few bytes, a message of our own is below 20 kB."""
LONGEST_QUOTE = 300
"""Characters of a quoted value."""
MOST_FAULTS = 20
"""Faults that a message lists."""
_BYTES = 19_000
_HARMLESS = "\n\t\N{SOFT HYPHEN}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


def printable(text: str) -> str:
    """Return the text without characters that would control the terminal."""
    if text.isprintable():
        return text
    return "".join(each if _is_harmless(each) else "\N{REPLACEMENT CHARACTER}" for each in text)


def _is_harmless(character: str) -> bool:
    """Return whether a character is shown or is a blank of any kind, or joins its neighbours."""
    is_blank = unicodedata.category(character) == "Zs"
    return character.isprintable() or is_blank or character in _HARMLESS


def shortened(text: object, longest: int = LONGEST_QUOTE) -> str:
    """Return the text, cut in the middle if it is too long to be quoted."""
    whole = str(text)
    if len(whole) <= longest:
        return whole
    half = longest // 2
    return f"{whole[:half]} … ({len(whole):,} characters) … {whole[-half:]}"


def listed(faults: Iterable[str], total: int | None = None) -> list[str]:
    """Return the first faults, each of a length that can be read, and the number of the others.

    Args:
        faults: The faults. Only those that are shown are taken from it if `total` is given.
        total: Number of all faults. If unset, all are taken to count them.
    """
    remaining = iter(faults)
    shown = [shortened(fault, 5 * LONGEST_QUOTE) for fault in islice(remaining, MOST_FAULTS)]
    more = sum(1 for _ in remaining) if total is None else total - len(shown)
    return [*shown, f"and {more:,} more"] if more > 0 else shown


def is_panic(error: BaseException) -> bool:
    """Return whether a library in Rust crashed; its exception is no subclass of Exception."""
    return type(error).__name__ == "PanicException"


class _BoundedError(Exception):
    """Error whose message can be shown on any terminal, whatever it quotes."""

    def __init__(self, message: object = "") -> None:
        text = printable(shortened(message, LONGEST_MESSAGE))
        if len(text.encode()) > _BYTES:
            text = shortened(text, _BYTES // 4)
        super().__init__(text)


class PipelineError(_BoundedError):
    """Base of the permanent errors."""


class ConfigurationError(PipelineError, ValueError):
    """A setting is missing, unknown or not allowed."""


class ParameterError(PipelineError, ValueError):
    """One or more run parameters are wrong.

    Attributes:
        faults: One sentence per wrong parameter: name, value received, values allowed.
    """

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        noun = "parameter is" if len(self.faults) == 1 else "parameters are"
        lines = "\n".join(f"  - {fault}" for fault in listed(self.faults))
        super().__init__(f"{len(self.faults)} run {noun} wrong; nothing was started:\n{lines}")


class StepStoppedError(PipelineError, RuntimeError):
    """SIGTERM or SIGINT asked the step to stop; its process has seconds left."""


class RunStoppedError(PipelineError, RuntimeError):
    """A signal stopped a local run; none of its processes runs any more.

    Attributes:
        signal: The signal.
    """

    def __init__(self, number: signal.Signals) -> None:
        self.signal = number
        super().__init__(f"The run was stopped by {number.name}.")


class TransientError(_BoundedError):
    """Base of the errors after which a retry may succeed."""


class StorageError(PipelineError, OSError):
    """The storage refused an operation or could not be reached."""


class StorageUnavailableError(TransientError, StorageError, ConnectionError):
    """The storage cannot be reached, is overloaded or has failed."""


class InvalidKeyError(StorageError, ValueError):
    """A part of a storage key is not allowed."""


class ObjectNotFoundError(StorageError, FileNotFoundError):
    """The object does not exist."""


class ObjectExistsError(StorageError, FileExistsError):
    """The object to create exists already."""


class DataContractError(PipelineError, ValueError):
    """A table, or a document in storage, does not match its schema."""


class NoDataError(PipelineError, LookupError):
    """A data scope contains nothing to process; it ends, but the run does not fail."""


class EmptyRunError(PipelineError, LookupError):
    """Every data scope of the run is empty, which `run.on_no_data` does not accept."""


class TooManySetsError(PipelineError, ValueError):
    """More error sets are frequent than the settings or the memory allow."""


class SetMiningError(PipelineError, RuntimeError):
    """The miner rejects its input, or its machine code does not match its sources."""


class RunConflictError(PipelineError, RuntimeError):
    """Another run uses the same run id, or the run is already published."""


class LibraryError(PipelineError, RuntimeError):
    """A library failed in a way that it does not document."""


class FileConflictError(PipelineError, FileExistsError):
    """Two steps write a file of the same name for one data scope."""


class DataScopesFailedError(PipelineError, RuntimeError):
    """At least one data scope of the run did not complete."""


class ResumeError(PipelineError, RuntimeError):
    """A run cannot be resumed, or a step of it cannot be run again."""


class ExportError(PipelineError, ValueError):
    """A result table cannot be written to the requested file."""


class DeploymentError(PipelineError, RuntimeError):
    """The pipeline cannot be compiled for Kubeflow, or Kubeflow refused a request."""


class CredentialError(DeploymentError):
    """Something that is about to leave this machine contains a credential; nothing was sent."""


class WorkflowTooLargeError(DeploymentError):
    """A run of the compiled pipeline would become larger than Argo accepts."""


class KubeflowUnreachableError(DeploymentError, ConnectionError):
    """Kubeflow did not answer: wrong host, no network, too slow, or an untrusted certificate."""


class KubeflowAccessError(DeploymentError, PermissionError):
    """Kubeflow rejects the credentials, or they lack a permission."""


class KubeflowNotFoundError(DeploymentError, LookupError):
    """The requested object does not exist in Kubeflow."""


class KubeflowConflictError(DeploymentError):
    """Another client created an object of this name at the same time."""


class AwsError(PipelineError, RuntimeError):
    """AWS refuses a request permanently."""


class ExtractionJobError(PipelineError, RuntimeError):
    """The extraction job ended without success, or took too long."""


class SparkJobError(PipelineError, RuntimeError):
    """Work on Spark failed, and would fail again."""


class SparkUnavailableError(TransientError, ConnectionError):
    """Spark cannot be reached, or the connection to it was lost."""


class ObjectTooLargeError(PipelineError, ValueError):
    """An object has more rows than a worker can process at once."""


class ExtractionInterruptedError(TransientError, RuntimeError):
    """The extraction job was interrupted through no fault of its own."""


class AwsUnavailableError(TransientError, ConnectionError):
    """AWS cannot be reached, is overloaded or has failed; it may have carried out the request."""


class AwsBusyError(TransientError, RuntimeError):
    """The maximum number of runs is in progress; nothing was started."""


class KubernetesError(PipelineError, RuntimeError):
    """Kubernetes refuses a request permanently."""


class KubernetesUnavailableError(TransientError, ConnectionError):
    """Kubernetes cannot be reached or has failed; it may have carried out the request."""


class SparkApplicationError(PipelineError, RuntimeError):
    """The Spark application ended without success, or took too long."""


class SparkApplicationInterruptedError(TransientError, RuntimeError):
    """The Spark application was interrupted through no fault of its own."""
