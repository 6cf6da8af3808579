"""Guards the limits of Kubernetes and Kubeflow, and names what is large."""

from collections.abc import Mapping
from pathlib import Path

from config.kubeflow import KubeflowSettings
from ml_pipeline.deployment.sources import step_sources
from ml_pipeline.errors import BundleTooLargeError

NAMED = 5


def check_sizes(
    argument_bytes: Mapping[str, int], total: int, settings: KubeflowSettings, root: Path
) -> None:
    """Refuses a pipeline that the cluster would refuse.

    Args:
        argument_bytes: Step: the bytes that are passed as one argument for it.
        total: Bytes of the compiled pipeline.
        settings: The limits.
        root: The folder of the project.

    Raises:
        BundleTooLargeError: A limit is exceeded; the message names the largest files.
    """
    for step, size in argument_bytes.items():
        if size > settings.max_argument_bytes:
            raise BundleTooLargeError(
                f"The step {step} takes {size:,} bytes, kubeflow.max_argument_bytes is "
                f"{settings.max_argument_bytes:,}. Its largest files:\n"
                f"{_largest([step], root)}\n"
                "Import less, or let the code travel in an image (kubeflow.code: image)."
            )
    if total > settings.max_package_bytes:
        raise BundleTooLargeError(
            f"The compiled pipeline takes {total:,} bytes, kubeflow.max_package_bytes is "
            f"{settings.max_package_bytes:,}. The largest files, by what they take in all steps:\n"
            f"{_largest(list(argument_bytes), root)}\n"
            "Import less, or let the code travel in an image (kubeflow.code: image)."
        )


def _largest(steps: list[str], root: Path) -> str:
    sizes: dict[Path, int] = {}
    for step in steps:
        for path in step_sources(step, root):
            sizes[path] = sizes.get(path, 0) + (root / path).stat().st_size
    largest = sorted(sizes.items(), key=lambda item: (-item[1], item[0]))[:NAMED]
    return "\n".join(f"  {size:>9,}  {path.as_posix()}" for path, size in largest)
