"""How a step starts in a pod."""
