"""From extracted events to the events worth mining."""
