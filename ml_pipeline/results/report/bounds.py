"""Limits of what a report shows, and texts from the data as it shows them."""

from ml_pipeline.errors import printable

SETS_SHOWN = 10_000
"""Largest number of error sets in the table of findings."""
FINDINGS_BYTES = 1_300_000
"""Largest size of the table of findings as JSON."""
STATIC_ROWS = 50
"""Findings that are readable without a script; also the rows of a page of the table."""
SCOPES_SHOWN = 40
"""Data scopes whose error sets are shown; the others are only listed."""
SCOPES_LISTED = 500
"""Data scopes that are listed, those that did not succeed first."""
LEADING_SETS = 6
"""Leading error sets per data scope whose events and course are drawn."""
EVENTS_DRAWN = 24
"""Events in a heat map."""
RULES_SHOWN = 10
"""Rules per data scope."""
CHANGES_SHOWN = 100
"""Changes of error sets."""
LONGEST_REASON = 600
"""Characters of the reason why a data scope ended early."""
SHORTEST_REASON = 100
"""Characters that are left of it if many data scopes ended early."""
ALL_REASONS = 60_000
"""Characters of all of them in the summary, of which Kubeflow shows 400,000."""
REASONS_SHOWN = 20
"""Reasons for quarantine."""
EXAMPLES_SHOWN = 3
"""Examples per reason for quarantine."""
ERRORS_SHOWN = 50
"""Errors of the run."""
LONGEST_TEXT = 120
"""Characters of a text from the data."""

_DIRECTIONS = dict.fromkeys(
    ord(each) for each in "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Characters that change the direction of the text after them."""


def shown(text: object, longest: int = LONGEST_TEXT) -> str:
    """Return a text from the data in one line that neither runs on nor changes its direction."""
    line = printable(str(text).translate(_DIRECTIONS).replace("\n", " "))
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
