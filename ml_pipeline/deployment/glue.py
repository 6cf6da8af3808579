"""Uploads what AWS Glue runs, when the extraction of the environment runs there.

    python -m ml_pipeline.deployment.glue

The step does the same before each run; doing it with the deployment finds missing rights early.
"""

import sys

from config.load import load_settings
from config.settings import Settings
from ml_pipeline.components.data_extraction.engines.assets import upload_assets
from ml_pipeline.storage.objects import Storage


def upload_glue_script(settings: Settings) -> str:
    """Uploads script and archive unless they are there already; returns what to tell people."""
    if settings.extraction.engine != "glue":
        return f"Nothing to upload: extraction.engine is {settings.extraction.engine}."
    assets = upload_assets(Storage.from_settings(settings.storage))
    return f"The Glue script is {assets.script}\nand imports from {assets.archive}"


if __name__ == "__main__":
    sys.stdout.write(upload_glue_script(load_settings()) + "\n")
