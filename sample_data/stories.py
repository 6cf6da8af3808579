"""Error sets planted by the default sample, and those that are already known.

These are plain values; `spec.Pattern` and `spec.KnownSet` define their types.
"""

from typing import Any

PATTERNS: tuple[dict[str, Any], ...] = (
    # A weak battery: known, everywhere.
    {"event_ids": ("P0562", "U0100", "C0545"), "rate": 0.060},
    # Snow or dirt on the radar: known, everywhere.
    {"event_ids": ("C1A60", "C1A67"), "rate": 0.050},
    # A misfire that destroys the catalyst: extends the known misfire.
    {"event_ids": ("P0301", "P0300", "P0420", "P0171"), "rate": 0.058},
    # A bad batch of reducing agent: known, one model series.
    {
        "event_ids": ("P2201", "P207F", "P2BAD"),
        "rate": 0.048,
        "model_series": ("G20",),
    },
    # Water in the high-voltage battery: new, one model series.
    {
        "event_ids": ("P0AA6", "P0AA1", "P0A0D", "P0A94", "P0D2C", "B1B71"),
        "rate": 0.068,
        "model_series": ("G30",),
    },
    # A corroded connector of the chassis bus: new, one market.
    {
        "event_ids": ("U0073", "U0121", "U0126", "U0131", "U0155"),
        "rate": 0.064,
        "markets": ("US",),
    },
    # A leaking door seal: new, one market.
    {
        "event_ids": ("B1A21", "B1A34", "B1A48", "B1A55"),
        "rate": 0.054,
        "markets": ("DE",),
    },
    # A faulty software update: new, only after its roll-out.
    {"event_ids": ("U1F10", "U1F22", "B1F40"), "rate": 0.066, "last_weeks": 3},
    # An air spring: new, in a model series that is not configured.
    {
        "event_ids": ("C0A11", "C0A1C", "C0A2F"),
        "rate": 0.060,
        "model_series": ("U11",),
    },
)

KNOWN_SETS: tuple[dict[str, Any], ...] = (
    {
        "pattern_id": "K001",
        "event_ids": ("C0545", "P0562", "U0100"),
        "description": "Battery discharged: control units reset, steering assist drops out.",
    },
    {
        "pattern_id": "K002",
        "event_ids": ("C1A60", "C1A67"),
        "description": "Radar sensor covered by snow or dirt: clean the sensor.",
    },
    {
        "pattern_id": "K003",
        "event_ids": ("P0300", "P0301"),
        "description": "Ignition coil of cylinder 1 worn: replace the coil.",
    },
    {
        "pattern_id": "K004",
        "event_ids": ("P207F", "P2201", "P2BAD"),
        "description": "Reducing agent diluted: drain, refill, clear the memory.",
    },
    {
        "pattern_id": "K005",
        "event_ids": ("P0480", "P0597"),
        "description": "Cooling module wired wrongly after repair; solved, should not come back.",
    },
)
