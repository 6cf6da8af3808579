"""Package for Kubeflow: compiled pipeline, code archive, pods, size, versions."""
