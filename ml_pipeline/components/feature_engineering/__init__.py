"""From events to windows and error sets."""
