"""Communication with Kubeflow: client, sign-in, upload, runs, schedules."""
