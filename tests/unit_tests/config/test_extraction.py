from typing import Any

import pytest

from config.load import load_settings
from ml_pipeline.errors import ConfigurationError

PREFIX = "ML_PIPELINE_EXTRACTION__"


def load(**variables: str) -> Any:
    names = {f"{PREFIX}{name.replace('_', '__', 1)}".upper(): v for name, v in variables.items()}
    return load_settings("test", environ=names).extraction


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"database": "lake"}, "'extraction.database'.*engine is local, which reads files"),
        ({"engine": "spark"}, "unknown key 'extraction.engine' .*it is 'execution.engine' now"),
        ({"glue_workers": "2"}, "unknown key 'extraction.glue' .*it is 'execution.glue' now"),
        ({"columns_time": '{"kind": "string"}'}, "format is required for kind string"),
        ({"columns_time": '{"kind": "timestamp", "format": "%Y"}'}, "not allowed otherwise"),
        ({"columns_time": '{"kind": "string", "format": "%Y-%m-%d %p"}'}, "format contains %p"),
        ({"columns_time": '{"kind": "string", "format": "%Y-%m"}'}, "must contain %Y, %m and %d"),
        ({"columns_time": '{"kind": "string", "format": "%Y%m%d%m"}'}, "no part twice"),
        ({"columns_time": '{"kind": "string", "format": "%z %Y%m%d"}'}, "%z only at its end"),
        ({"columns_time": '{"zone": "Berlin"}'}, "IANA time zone database such as Europe/Berlin"),
        ({"columns_time": '{"kind": "epoch_seconds", "zone": "Europe/Berlin"}'},
         "zone must be unset"),
        ({"columns_extra": '{"market": {"column": "m", "type": "string"}}'},
         "market is a dimension, so not a name for an extra column"),
        ({"columns_extra": '{"x": {"column": "m", "type": "bytes"}}'}, "'string', 'integer'"),
    ],
)  # fmt: skip
def test_what_cannot_work_is_refused_with_its_reason(
    variables: dict[str, str], message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        load(**variables)
