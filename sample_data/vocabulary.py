"""Words from which fault codes are composed.

Codes look like those of on-board diagnostics: a letter for the area (P powertrain, C chassis,
B body, U network) and four hexadecimal digits. Background codes combine every component with every
failure mode; the codes of the planted sets tell a recognisable story.
"""

from typing import Literal, NamedTuple

EventClass = Literal["powertrain", "chassis", "body", "network", "chatter"]
Severity = Literal["info", "warning", "critical"]


class FaultCode(NamedTuple):
    """Row of the event catalog."""

    event_id: str
    name: str
    event_class: EventClass
    severity: Severity


_COMPONENTS: dict[EventClass, tuple[str, ...]] = {
    "powertrain": (
        "Crankshaft position sensor", "Camshaft position sensor, intake",
        "Camshaft position sensor, exhaust", "Fuel rail pressure sensor", "Fuel pump control",
        "Throttle actuator", "Mass air flow sensor", "Boost pressure sensor",
        "Turbocharger wastegate actuator", "Exhaust gas recirculation valve",
        "Lambda sensor before catalyst", "Lambda sensor after catalyst", "Knock sensor, bank 1",
        "Knock sensor, bank 2", "Coolant temperature sensor", "Oil pressure sensor",
        "Oil level sensor", "Electric coolant pump", "Radiator shutter actuator",
        "Variable valve timing actuator", "Glow control unit", "Injector, cylinder 1",
        "Injector, cylinder 2", "Injector, cylinder 3", "Injector, cylinder 4",
        "Ignition coil, cylinder 1", "Ignition coil, cylinder 2", "Ignition coil, cylinder 3",
        "Ignition coil, cylinder 4", "Transmission oil temperature sensor", "Clutch actuator",
        "Fuel tank vent valve",
    ),
    "chassis": (
        "Wheel speed sensor, front left", "Wheel speed sensor, front right",
        "Wheel speed sensor, rear left", "Wheel speed sensor, rear right", "Brake pressure sensor",
        "Brake pedal sensor", "Brake pad wear sensor, front", "Brake pad wear sensor, rear",
        "Parking brake actuator, left", "Parking brake actuator, right", "Steering angle sensor",
        "Steering torque sensor", "Steering column lock", "Yaw rate sensor",
        "Lateral acceleration sensor", "Damper valve, front left", "Damper valve, front right",
        "Damper valve, rear left", "Damper valve, rear right", "Ride height sensor, front",
        "Ride height sensor, rear", "Air suspension compressor", "Tyre pressure sensor, front left",
        "Tyre pressure sensor, front right", "Tyre pressure sensor, rear left",
        "Tyre pressure sensor, rear right", "Stability control pump", "Active roll bar, front",
        "Active roll bar, rear", "Transfer case actuator", "Rear differential lock",
        "Brake fluid level sensor",
    ),
    "body": (
        "Headlight, left", "Headlight, right", "Tail light, left", "Tail light, right",
        "Indicator, left", "Indicator, right", "Wiper motor, front", "Wiper motor, rear",
        "Window lifter, driver", "Window lifter, passenger", "Mirror adjustment, left",
        "Mirror adjustment, right", "Seat heater, driver", "Seat heater, passenger",
        "Seat adjustment, driver", "Seat occupancy sensor", "Belt buckle switch, driver",
        "Belt buckle switch, passenger", "Airbag squib, driver", "Airbag squib, passenger",
        "Tailgate lock", "Tailgate drive", "Sunroof drive", "Interior temperature sensor",
        "Evaporator temperature sensor", "Climate compressor", "Blower control",
        "Rear window heater", "Alarm siren", "Comfort access antenna", "Fuel filler flap lock",
        "Horn relay",
    ),
    "network": (
        "Powertrain CAN", "Chassis CAN", "Body CAN", "Diagnostic CAN", "Private CAN, sensors",
        "FlexRay, channel A", "FlexRay, channel B", "LIN, driver door", "LIN, passenger door",
        "LIN, climate", "LIN, roof", "LIN, seats", "Ethernet, head unit", "Ethernet, camera",
        "Ethernet, gateway", "Engine control unit", "Transmission control unit",
        "Stability control unit", "Airbag control unit", "Body control unit", "Door control unit",
        "Instrument cluster", "Head unit", "Amplifier", "Rear view camera", "Front camera",
        "Parking control unit", "Telematics control unit", "Trailer control unit",
        "Light control unit", "Seat control unit", "Gateway",
    ),
}  # fmt: skip

_CIRCUIT_FAILURES: tuple[tuple[str, Severity], ...] = (
    ("open circuit", "warning"),
    ("short circuit to ground", "warning"),
    ("short circuit to battery", "warning"),
    ("signal implausible", "warning"),
    ("signal too low", "info"),
    ("signal too high", "info"),
    ("no signal", "warning"),
    ("intermittent contact", "info"),
    ("stuck", "critical"),
    ("performance degraded", "info"),
    ("overheated", "critical"),
    ("supply voltage too low", "warning"),
    ("supply voltage too high", "warning"),
    ("calibration missing", "info"),
    ("end position not learned", "info"),
    ("internal fault", "critical"),
)
_NETWORK_FAILURES: tuple[tuple[str, Severity], ...] = (
    ("no communication", "critical"),
    ("message missing", "warning"),
    ("message timeout", "warning"),
    ("checksum wrong", "warning"),
    ("alive counter wrong", "warning"),
    ("signal invalid", "info"),
    ("bus off", "critical"),
    ("line short circuit to ground", "warning"),
    ("line short circuit to battery", "warning"),
    ("line interrupted", "warning"),
    ("wake-up not plausible", "info"),
    ("sleep refused", "info"),
    ("software version not compatible", "warning"),
    ("coding missing", "info"),
    ("time not synchronised", "info"),
    ("diagnosis memory full", "info"),
)
_LETTERS: dict[EventClass, str] = {"powertrain": "P", "chassis": "C", "body": "B", "network": "U"}


def _background_codes() -> tuple[FaultCode, ...]:
    """Yield every component with every failure mode, alternating areas, from 1000 (hex)."""
    codes = []
    for component in range(32):
        for mode in range(16):
            for area, letter in _LETTERS.items():
                failures = _NETWORK_FAILURES if area == "network" else _CIRCUIT_FAILURES
                failure, severity = failures[mode]
                event_id = f"{letter}{0x1000 + component * 16 + mode:04X}"
                name = f"{_COMPONENTS[area][component]}: {failure}"
                codes.append(FaultCode(event_id, name, area, severity))
    return tuple(codes)


BACKGROUND_CODES = _background_codes()
"""All 2,048 background codes."""

CHATTER_CODES = (
    FaultCode("U3001", "Terminal 15 switched off while a message was sent", "chatter", "info"),
    FaultCode("B3A10", "Rain and light sensor: adaptation running", "chatter", "info"),
    FaultCode("B3A11", "Comfort access: key not found at first search", "chatter", "info"),
    FaultCode("U3004", "Head unit: start-up took longer than expected", "chatter", "info"),
    FaultCode("B3A12", "Park distance sensor: dirty", "chatter", "info"),
    FaultCode("U3006", "Telematics: no mobile network", "chatter", "info"),
    FaultCode("P3F01", "Engine start: aborted by the driver", "chatter", "info"),
    FaultCode("C3B01", "Tyre pressure: reset not confirmed", "chatter", "info"),
    FaultCode("B3A13", "Climate: cabin filter change due", "chatter", "info"),
    FaultCode("U3008", "Gateway: bus awake after lock", "chatter", "info"),
    FaultCode("P3F02", "Start-stop: deactivated by the driver", "chatter", "info"),
    FaultCode("C3B02", "Stability control: switched off by the driver", "chatter", "info"),
)
"""Very frequent and ubiquitous codes that explain nothing; most frequent first."""

STORY_CODES = (
    FaultCode("P0562", "Battery voltage low", "powertrain", "warning"),
    FaultCode("U0100", "Engine control unit: reset", "network", "warning"),
    FaultCode("C0545", "Steering assist unavailable", "chassis", "critical"),
    FaultCode("C1A60", "Radar sensor blind", "chassis", "warning"),
    FaultCode("C1A67", "Adaptive cruise control unavailable", "chassis", "info"),
    FaultCode("P0301", "Cylinder 1 misfire detected", "powertrain", "warning"),
    FaultCode("P0300", "Random misfire detected", "powertrain", "warning"),
    FaultCode("P0420", "Catalyst efficiency below threshold, bank 1", "powertrain", "warning"),
    FaultCode("P0171", "Mixture too lean, bank 1", "powertrain", "warning"),
    FaultCode("P2201", "Nitrogen oxide sensor: signal implausible", "powertrain", "warning"),
    FaultCode("P207F", "Reducing agent: quality not sufficient", "powertrain", "warning"),
    FaultCode("P2BAD", "Engine start will be prevented", "powertrain", "critical"),
    FaultCode("P0AA6", "High-voltage isolation fault", "powertrain", "critical"),
    FaultCode("P0AA1", "High-voltage contactor stuck closed", "powertrain", "critical"),
    FaultCode("P0A0D", "High-voltage interlock open", "powertrain", "critical"),
    FaultCode("P0A94", "DC/DC converter: performance degraded", "powertrain", "warning"),
    FaultCode("P0D2C", "Charging refused by the vehicle", "powertrain", "warning"),
    FaultCode("B1B71", "Electric climate compressor switched off", "body", "info"),
    FaultCode("U0121", "Lost communication with stability control unit", "network", "critical"),
    FaultCode("U0126", "Lost communication with steering angle sensor", "network", "warning"),
    FaultCode("U0131", "Lost communication with steering control unit", "network", "critical"),
    FaultCode("U0155", "Lost communication with instrument cluster", "network", "warning"),
    FaultCode("U0073", "Chassis bus off", "network", "critical"),
    FaultCode("B1A21", "Moisture in door control unit, driver", "body", "warning"),
    FaultCode("B1A34", "Window lifter, driver: blocked", "body", "info"),
    FaultCode("B1A48", "Mirror, left: heater open circuit", "body", "info"),
    FaultCode("B1A55", "Door lock, driver: position implausible", "body", "warning"),
    FaultCode("U1F10", "Telematics: software update aborted", "network", "warning"),
    FaultCode("U1F22", "Head unit: reset by watchdog", "network", "warning"),
    FaultCode("B1F40", "Emergency call unavailable", "body", "critical"),
    FaultCode("C0A11", "Air spring, rear left: leak", "chassis", "warning"),
    FaultCode("C0A1C", "Air suspension compressor: run time exceeded", "chassis", "warning"),
    FaultCode("C0A2F", "Level control switched off", "chassis", "info"),
    FaultCode("P0597", "Thermostat: open circuit", "powertrain", "warning"),
    FaultCode("P0480", "Radiator fan: control circuit", "powertrain", "warning"),
)
"""Codes of planted and known sets; elsewhere they only occur as strays."""
