"""Batches of data scopes, each processed by one iteration of the pipeline's loop.

Each iteration adds several kilobytes to the workflow, which Kubernetes limits to 1 MiB, so a run
with many data scopes has fewer iterations than data scopes. The loop passes a batch as a short text
(the number of the batch and a label for people), because such texts are copied many times into the
workflow. The steps read the data scopes of the batch from the plan of the run.
"""

from collections.abc import Sequence
from itertools import pairwise

from ml_pipeline.errors import ParameterError, shortened
from ml_pipeline.storage.data_scope import DataScope

Batch = tuple[DataScope, ...]
_LONGEST_NUMBER = 9


def split_into_batches(scopes: Sequence[DataScope], at_most: int) -> tuple[Batch, ...]:
    """Split data scopes into batches of neighbours whose sizes differ by at most one.

    Args:
        scopes: The data scopes of a run; their order is kept.
        at_most: Largest number of batches; with fewer data scopes, each gets its own batch.
    """
    count = min(at_most, len(scopes))
    bounds = [len(scopes) * number // max(count, 1) for number in range(count + 1)]
    return tuple(tuple(scopes[first:end]) for first, end in pairwise(bounds))


def batch_text(number: int, batch: Batch) -> str:
    """Return the text of a batch: `3: G20/DE/2026-07-27_2026-08-24 and 49 more`.

    Args:
        number: Position of the batch in the loop, from 0, as in the Kubeflow UI.
        batch: Its data scopes; the label contains the first.
    """
    more = f" and {len(batch) - 1} more" if len(batch) > 1 else ""
    return f"{number}: {batch[0]}{more}"


def parse_batch_number(text: str) -> int:
    """Return the number of a batch from the text of `batch_text`; the label may be missing.

    Raises:
        ParameterError: `text` does not begin with the number of a batch.
    """
    number = text.partition(":")[0].strip()
    if not number.isdecimal() or len(number) > _LONGEST_NUMBER:
        example = "'3: G20/DE/2026-07-27_2026-08-24'"
        allowed = f"a number and a label, such as {example}"
        raise ParameterError([f"batch: received '{shortened(text)}'; allowed: {allowed}"])
    return int(number)
