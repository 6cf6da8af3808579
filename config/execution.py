"""Typed settings of the execution: where the data-heavy work of the steps runs."""

from typing import Literal

from pydantic import Field, SecretStr, model_validator

from config.glue import GlueSettings
from config.section import TRILLION, Section
from config.spark_operator import SparkOperatorSettings

Engine = Literal["local", "spark", "glue"]


class SparkSettings(Section):
    """Your own Spark: a session started by the step.

    Secrets are read from environment variables only.
    """

    master: str
    """`local[*]`, `spark://host:7077`, `yarn`, …"""
    remote: str | None = None
    """Spark Connect address such as `sc://host:15002`, used instead of `master`."""
    token: SecretStr | None = None
    """Bearer token for `remote`. Spark then encrypts the connection."""
    s3_scheme: Literal["s3", "s3a"]
    """URL scheme of S3 in your Spark: s3a with Apache Hadoop, s3 on EMR."""
    config: dict[str, str] = Field(default_factory=dict)
    """Spark configuration for a session created by the step."""
    secret_config: dict[str, SecretStr] = Field(default_factory=dict)
    """Secret entries of the Spark configuration, such as `spark.hadoop.fs.s3a.secret.key`; in the
    variable, a JSON object."""

    rows_per_task: int = Field(default=2_500_000, ge=1, le=TRILLION)
    """Approximate number of rows of a task of preprocessing or feature engineering, which a worker
    processes a million at a time: its memory does not depend on it."""
    max_rows_per_object: int = Field(default=10_000_000, ge=1, le=TRILLION)
    """Largest number of rows of an object, which a worker has in memory at once, with about 300
    bytes per row. A data scope with a larger object fails, with its name."""

    @model_validator(mode="after")
    def _token_has_an_address(self) -> "SparkSettings":
        if self.token and not self.remote:
            raise ValueError("token requires remote")
        return self


class AutomaticEngine(Section):
    """Choice of the engine by the size of a data scope, for `engine: auto`."""

    from_rows: int = Field(default=200_000_000, ge=1, le=TRILLION)
    """Extracted events of a data scope from which `engine` is used; below, this machine."""
    engine: Literal["spark", "glue"] = "spark"
    """It also extracts, if the tables are in a `database`."""


class ExecutionSettings(Section):
    """Engine of the data-heavy work: extraction, preprocessing and feature engineering."""

    engine: Literal["local", "spark", "glue", "auto"]
    """local: Polars on this machine; spark: your own Spark; glue: jobs on AWS Glue; auto: local or
    another one, by the size of each data scope."""
    auto: AutomaticEngine = AutomaticEngine()
    spark: SparkSettings
    spark_operator: SparkOperatorSettings | None = None
    """If set, the engine spark is an application of the Kubeflow Spark operator, instead of a
    session of the step."""
    glue: GlueSettings | None = None

    @property
    def beyond(self) -> Engine:
        """Engine of what does not run on this machine; local if all does."""
        return self.auto.engine if self.engine == "auto" else self.engine

    def engine_of(self, rows: int) -> Engine:
        """Return the engine of the steps of a data scope with so many extracted events."""
        is_small = self.engine == "auto" and rows < self.auto.from_rows
        return "local" if is_small else self.beyond

    def extraction_engine(self, database: str | None) -> Engine:
        """Return the engine of the extraction, from files or from a database."""
        return "local" if self.engine == "auto" and not database else self.beyond

    @model_validator(mode="after")
    def _engine_is_configured(self) -> "ExecutionSettings":
        if self.spark.remote and self.spark_operator:
            raise ValueError("spark.remote and spark_operator exclude each other: unset one")
        if self.beyond == "glue" and self.glue is None:
            raise ValueError("engine glue requires the section execution.glue")
        return self
