"""Talking to Kubeflow: client, sign-in, upload, runs, schedules."""
