"""The steps: `<step>/<step>.py` is the order of execution, `<step>/steps.py` the functions."""
