"""What a password and a PIN must be before they are taken."""

from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff

SHORTEST_PASSWORD = 10
SHORTEST_PIN, LONGEST_PIN = 6, 12
_UP = "0123456789" * 3


def check_password(password: str, person: Staff) -> None:
    """Refuse one that is short, of few letters, or her own name."""
    if len(password) < SHORTEST_PASSWORD:
        raise Refused(f"A password has at least {SHORTEST_PASSWORD} letters. A few words in a row will do.")
    if password.isdecimal():
        raise Refused("A password of digits alone is a PIN. Choose one with letters.")
    if len(set(password)) < 4:
        raise Refused("The password repeats itself. Choose one with more different letters.")
    plain = password.casefold()
    if plain in (person.name.casefold(), f"{person.code.casefold()}{person.name.casefold()}"):
        raise Refused("The password is her name. Choose another.")


def check_pin(pin: str) -> None:
    """Refuse one that is short, not of digits, or one that everybody tries first."""
    if not (pin.isascii() and pin.isdecimal()) or not SHORTEST_PIN <= len(pin) <= LONGEST_PIN:
        raise Refused(f"A PIN has {SHORTEST_PIN} to {LONGEST_PIN} digits.")
    if len(set(pin)) < 3 or pin in _UP or pin in _UP[::-1]:
        raise Refused("That PIN is one that everybody tries first. Choose another.")
