"""What is asked about members of staff, and what it comes to."""

from ketadesk.app.accounts import Enrolment, Member
from ketadesk.app.form import Field, Values
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Role, Staff

ROLES = tuple((role.value, role.value) for role in Role)

MEMBER_FIELDS = (
    Field("name", "Name as it stands on paper", hint="R. Patel RN"),
    Field("code", "Initials, which mark every entry", hint="RP"),
    Field("role", "Role", choices=ROLES),
    Field("licence", "Licence", hint="RN 123456"),
    Field("password", "First password (empty: as it is)", secret=True),
    Field("pin", "First PIN (empty: as it is)", secret=True),
)
OWN_FIELDS = (
    Field("old", "My present password", secret=True),
    Field("password", "New password (empty: as it is)", secret=True),
    Field("password2", "The new password again", secret=True),
    Field("pin", "New PIN (empty: as it is)", secret=True),
    Field("pin2", "The new PIN again", secret=True),
)


def enrolment_of(values: Values) -> Enrolment:
    """What a manager entered of a member of staff."""
    if not values.get("role"):
        raise Refused("The role is not chosen. Choose nurse, physician or manager.")
    staff = Staff(values.get("code", ""), values.get("name", ""), Role(values["role"]))
    return Enrolment(staff, values.get("licence", ""), values.get("password", ""), values.get("pin", ""))


def values_of(member: Member) -> dict[str, str]:
    """A member of staff as the form shows her."""
    staff = member.staff
    return {"name": staff.name, "code": staff.code, "role": staff.role.value, "licence": member.licence}


def new_secrets(values: Values) -> tuple[str, str]:
    """A new password and a new PIN, each empty when it stays; typed twice and equal."""
    for name, word in (("password", "passwords"), ("pin", "PINs")):
        if values.get(name, "") != values.get(f"{name}2", ""):
            raise Refused(f"The two new {word} differ. Type both again.")
    password, pin = values.get("password", ""), values.get("pin", "")
    if not password and not pin:
        raise Refused("Nothing new is typed. Type a new password or a new PIN.")
    return password, pin
