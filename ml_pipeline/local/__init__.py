"""Running here: the local run, its display and summary, resuming a run, running one step."""
