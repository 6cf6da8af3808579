"""The steps: `<step>/<step>.py` is the order of execution, `steps.py` has the functions."""
