"""Start of a job on Kubernetes: makes driver and executors import from the code archive.

    start_with_archive.py s3a://…/<digest>.zip ARGUMENTS

The operator would resolve `deps.pyFiles` in its own pod, whose image has no S3 client. Here, the
image of the application does, whose driver runs this file.
"""

import sys

from pyspark.sql import SparkSession

if __name__ == "__main__":
    archive, *arguments = sys.argv[1:]
    session = SparkSession.builder.appName("frequent-error-sets").getOrCreate()
    session.sparkContext.addPyFile(archive)

    from ml_pipeline.components.data_extraction.spark_script import main

    main(arguments)
