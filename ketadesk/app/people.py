"""Who may be added to the staff: a code stands for one person, in every entry she ever wrote."""

from collections.abc import Iterable
from dataclasses import replace

from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff

LONGEST_CODE, LONGEST_NAME = 8, 100


def checked_person(typed: Staff, known: Iterable[Staff]) -> Staff:
    """The person without blanks around code and name; what cannot be kept is refused."""
    person = replace(typed, code=typed.code.strip(), name=typed.name.strip())
    code, name = person.code, person.name
    if not name:
        raise Refused("The name is empty. Enter it as it shall stand on paper.")
    if not code:
        raise Refused("The code is empty. Enter the person's initials.")
    if not (code + name).isprintable():
        raise Refused("Name or code hold characters that cannot be read. Type them again.")
    if " " in code:
        raise Refused(f"The code “{code}” holds blanks. Write it as one word, such as RP.")
    if len(code) > LONGEST_CODE:
        raise Refused(f"The code “{code}” is longer than {LONGEST_CODE} letters. Choose a shorter one.")
    if len(name) > LONGEST_NAME:
        raise Refused(f"The name is longer than {LONGEST_NAME} letters. Say it shorter.")
    for other in known:
        if other.code.casefold() == code.casefold() and (other.code, other.name) != (code, name):
            raise Refused(f"The code {other.code} belongs to {other.name}. Choose another code.")
    return person
