"""Building the package that Kubeflow takes: pipeline, code archive, pods, size, versions."""
