"""What to say about the data scopes that failed."""

from collections.abc import Sequence

from ml_pipeline.running.documents import ScopeOutcome


def failure_message(outcomes: Sequence[ScopeOutcome]) -> str | None:
    """One line for each data scope that failed, with step and reason; None when none did."""
    failed = [outcome for outcome in outcomes if outcome.status == "failed"]
    if not failed:
        return None
    lines = (f"  - {outcome.data_scope}, {outcome.step}: {outcome.message}" for outcome in failed)
    return "\n".join(
        (f"{len(failed)} of {len(outcomes)} data scopes failed; the others are published:", *lines)
    )
