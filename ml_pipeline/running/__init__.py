"""How a step runs: its start in a pod, its context, parameters, records and logs."""
