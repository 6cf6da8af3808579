"""Storage as the processes of a cluster open it."""

import os

from ml_pipeline.storage.objects import Storage


def open_storage(root: str, domain: str) -> Storage:
    """Open the storage with the keys in the variables, else with what boto3 finds, if it is there.

    On AWS Glue, only boto3 knows the role of the job.
    """
    if not root.startswith("s3://") or "AWS_ACCESS_KEY_ID" in os.environ:
        return Storage(root, domain)
    try:
        from obstore.auth.boto3 import Boto3CredentialProvider
    except ImportError:
        return Storage(root, domain)
    return Storage(root, domain, Boto3CredentialProvider())
