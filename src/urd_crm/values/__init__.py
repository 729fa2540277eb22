"""Values: what has no row of its own. One value type or one set of rules per module.

Classes can be had from here; rules are had from their modules: ``from urd_crm.values import country, eik``.
A name is loaded when it is first asked for, so importing this package costs nothing.
"""

TYPE_CHECKING = False  # the name is enough for type checkers; importing `typing` takes longer than this package
if TYPE_CHECKING:
    from urd_crm.values.email import EmailAddress
    from urd_crm.values.identifier import IdentifierScheme
    from urd_crm.values.lang_text import LangText
    from urd_crm.values.money import Money
    from urd_crm.values.month_day import MonthDay
    from urd_crm.values.partial_date import PartialDate
    from urd_crm.values.period import Period
    from urd_crm.values.phone import PhoneNumber
    from urd_crm.values.uid import new_uid
    from urd_crm.values.working_days import WorkCalendar

__all__ = [
    "EmailAddress",
    "IdentifierScheme",
    "LangText",
    "Money",
    "MonthDay",
    "PartialDate",
    "Period",
    "PhoneNumber",
    "WorkCalendar",
    "new_uid",
]

_HOMES = {
    "EmailAddress": "email",
    "IdentifierScheme": "identifier",
    "LangText": "lang_text",
    "Money": "money",
    "MonthDay": "month_day",
    "PartialDate": "partial_date",
    "Period": "period",
    "PhoneNumber": "phone",
    "WorkCalendar": "working_days",
    "new_uid": "uid",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
