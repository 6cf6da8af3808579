from collections.abc import Iterator

import pytest
from kubernetes import client

from config.glue import GlueSettings
from config.spark_operator import SparkOperatorSettings
from ml_pipeline.execution.spark_application_api import SparkApplicationApi
from tests.fake_glue import FakeGlue, running_glue
from tests.fake_spark_operator import NAMESPACE, FakeSparkOperator, running_spark_operator


@pytest.fixture
def glue(own_environment: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeGlue]:
    with running_glue() as fake:
        for variable, value in fake.environment.items():
            monkeypatch.setenv(variable, value)
        yield fake


@pytest.fixture
def glue_settings() -> GlueSettings:
    return GlueSettings(
        job_name="extraction",
        role="glue-role",
        glue_version="6.0",
        worker_type="G.2X",
        workers=5,
        execution_class="FLEX",
        timeout_minutes=60,
        wait_minutes=1,
        max_concurrent_runs=3,
        tags={"team": "quality"},
        poll_s=0.01,
        max_poll_s=0.05,
        price_per_dpu_hour=0.5,
        max_dpu_hours=10,
    )


@pytest.fixture
def cluster() -> Iterator[FakeSparkOperator]:
    with running_spark_operator() as fake:
        yield fake


@pytest.fixture
def api(cluster: FakeSparkOperator) -> SparkApplicationApi:
    configuration = client.Configuration(host=cluster.endpoint)
    configuration.retries = False
    return SparkApplicationApi(NAMESPACE, configuration)


@pytest.fixture
def operator_settings() -> SparkOperatorSettings:
    return SparkOperatorSettings(
        namespace=NAMESPACE,
        image="registry.example.com/spark:4.1.1",
        service_account="spark",
        secret="s3-keys",
        executors=3,
        executor_cores=4,
        executor_memory="8g",
        spark_config={"spark.hadoop.fs.s3a.endpoint": "http://seaweedfs.kubeflow:8333"},
        labels={"team": "quality"},
        wait_minutes=1,
        poll_s=0.01,
        max_poll_s=0.05,
    )
