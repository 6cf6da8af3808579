"""Mining frequent error sets: an ETL and machine-learning pipeline template for Kubeflow."""

__version__ = "0.1.0"
