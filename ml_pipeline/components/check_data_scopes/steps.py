"""Message about the data scopes that failed."""

from collections.abc import Sequence

from ml_pipeline.running.documents import ScopeOutcome


def failure_message(outcomes: Sequence[ScopeOutcome]) -> str | None:
    """Return one line per failed data scope with step and reason. Returns None if none failed."""
    failed = [outcome for outcome in outcomes if outcome.status == "failed"]
    if not failed:
        return None
    lines = (f"  - {outcome.data_scope}, {outcome.step}: {outcome.message}" for outcome in failed)
    return "\n".join(
        (f"{len(failed)} of {len(outcomes)} data scopes failed; the others are published:", *lines)
    )
