"""Sample data: realistic source and static tables with planted error sets that tests rely on.

`python -m sample_data` writes them. In code, `SampleSpec` describes a sample, `write_sample` and
`ensure_sample` write it to storage, and `build_tables` returns it as frames.
"""

from sample_data.generator import SampleTables, build_tables
from sample_data.spec import KnownSet, Mess, Pattern, SampleSpec, Weighted
from sample_data.truth import MessCounts, Occurrences, PlantedSet, Sample
from sample_data.write import ensure_sample, read_sample, write_sample

__all__ = [
    "KnownSet",
    "Mess",
    "MessCounts",
    "Occurrences",
    "Pattern",
    "PlantedSet",
    "Sample",
    "SampleSpec",
    "SampleTables",
    "Weighted",
    "build_tables",
    "ensure_sample",
    "read_sample",
    "write_sample",
]
