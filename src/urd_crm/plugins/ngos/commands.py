"""What a clerk does on the command line: ``urd ngos pay 14 3750.00``."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from urd_crm.contract import Command, Text
from urd_crm.plugins.ngos.engagements import payment
from urd_crm.values.money import Money

if TYPE_CHECKING:
    from urd_crm import Session


def pay(session: "Session", grant: int, amount: Decimal, *, paid_on: date | None = None) -> str:
    """Record an instalment of a grant, in euro.

    Args:
        session: one that writes.
        grant: number of the grant.
        amount: how much, in euro.
        paid_on: when it was paid; ``None``: today.
    """
    money = Money(amount, "EUR")
    paid = payment.pay(session, grant, money, on=paid_on)
    language = session.town.language
    done = Text(en="Paid on {day}: {amount} for {name}", bg="Платено на {day}: {amount} за {name}")
    name = session.engagements.get(grant).public_name
    return done.format(day=paid.paid_on.isoformat(), amount=money.format(language), name=name).in_(language)


ALL = (Command("pay", pay, Text(en="Pay an instalment of a grant", bg="Плащане по финансиране")),)
