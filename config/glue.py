"""Typed settings of the AWS Glue job for data-heavy work."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from config.section import DAY_S, TRILLION, Section

FLEX_WORKERS = ("G.1X", "G.2X")


class GlueSettings(Section):
    """AWS Glue job: its size, time limits and budget."""

    job_name: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]+$", max_length=255)]
    """Name of the job; created if missing."""
    role: str = Field(min_length=1)
    """Name or ARN of the job's IAM role."""
    glue_version: Literal["5.1", "6.0"]
    """5.1: Spark 3.5, Python 3.11; 6.0: Spark 4.1, Python 3.13."""
    worker_type: Literal["G.1X", "G.2X", "G.4X", "G.8X", "R.1X", "R.2X", "R.4X", "R.8X"]
    workers: int = Field(ge=2, le=10_000)
    """Number of workers, including the driver."""
    execution_class: Literal["STANDARD", "FLEX"]
    """FLEX is cheaper but waits for spare capacity."""
    timeout_minutes: int = Field(ge=1, le=7 * 24 * 60)
    """Longest execution time of a run; then Glue stops it."""
    wait_minutes: float = Field(gt=0, le=30 * 24 * 60)
    """Longest time from the start of the step to the end of the run, including queueing; then the
    step stops the run."""
    max_concurrent_runs: int = Field(ge=1, le=10_000)
    """Largest number of runs of the job at the same time; further runs wait."""
    tags: dict[str, str] = Field(default_factory=dict)
    """Tags of the job, for cost reports."""
    python_modules: tuple[str, ...] | None = None
    """Packages that Glue installs in addition to the job's own code, `name==version` or
    `s3://….whl`. If unset, the versions installed in the step, from PyPI."""
    poll_s: float = Field(gt=0, le=DAY_S)
    """Seconds until the first status check of a run; each further wait is half as long again."""
    max_poll_s: float = Field(gt=0, le=DAY_S)
    """Longest wait between two status checks in seconds."""
    price_per_dpu_hour: float = Field(ge=0, le=1_000_000)
    """Price in your region for your execution class, in any currency."""
    max_dpu_hours: float = Field(gt=0, le=TRILLION)
    """Budget in DPU-hours of each run of the job: of the extraction, and of each data scope. A job
    that could exceed it before its time-out is rejected."""

    @property
    def dpus(self) -> float:
        """Number of data processing units of the job."""
        return self.workers * float(self.worker_type[2])  # `G.4X` has 4 DPU

    @model_validator(mode="after")
    def _flex_has_such_workers(self) -> "GlueSettings":
        if self.execution_class == "FLEX" and self.worker_type not in FLEX_WORKERS:
            raise ValueError(f"FLEX requires {' or '.join(FLEX_WORKERS)}, not {self.worker_type}")
        return self

    @model_validator(mode="after")
    def _fits_the_budget(self) -> "GlueSettings":
        possible = self.dpus * self.timeout_minutes / 60
        if possible > self.max_dpu_hours:
            raise ValueError(
                f"the job could use {possible:g} DPU-hours ({self.workers} {self.worker_type} "
                f"workers = {self.dpus:g} DPU for {self.timeout_minutes} minutes), max_dpu_hours "
                f"is {self.max_dpu_hours:g}: lower workers or timeout_minutes, or raise the budget"
            )
        return self
