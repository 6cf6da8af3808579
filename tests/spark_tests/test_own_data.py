"""Data sets of others on Spark, with error sets (min_support: 2) that are counted by hand."""

import os
import subprocess
import sys

from config.settings import PROJECT_ROOT

TESTS = "tests/integration_test/test_own_data.py"
PLUGIN = "tests.spark_tests.steps_on_spark"


def test_data_of_others_equals_a_count_by_hand() -> None:
    ignored = "ignore:unclosed <socket:ResourceWarning"
    options = ["-q", "-p", PLUGIN, "-p", "no:cacheprovider", "-W", ignored]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", TESTS, *options],
        cwd=PROJECT_ROOT,
        env={**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout[-5_000:] + done.stderr[-2_000:]
    assert "2 passed" in done.stdout
