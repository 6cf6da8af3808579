"""From the execution plan to runs on Kubeflow; nothing of it travels into the cluster."""
