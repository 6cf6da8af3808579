"""Sample data: realistic source and static tables with planted error sets that tests rely on.

`python -m ml_pipeline sample-data` writes them. From code: `SampleSpec` says what to generate,
`write_sample` and `ensure_sample` put it in storage, `build_tables` returns it as frames.
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
