"""The engines that extract: each makes every unit of a job exist."""
