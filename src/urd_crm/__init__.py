"""urd_crm: the relationship memory of a town hall.

Open a database with :class:`Crm`, work in its sessions; everything else hangs on those two.
The names here are loaded when they are first used, so that ``import urd_crm`` costs next to nothing.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from urd_crm.crm import Crm as Crm
    from urd_crm.entities.affiliation import Affiliation as Affiliation
    from urd_crm.entities.affiliation import Post as Post
    from urd_crm.entities.agreement import Agreement as Agreement
    from urd_crm.entities.commitment import Commitment as Commitment
    from urd_crm.entities.engagement import Engagement as Engagement
    from urd_crm.entities.interaction import Interaction as Interaction
    from urd_crm.entities.organisation import Organisation as Organisation
    from urd_crm.entities.party import Party as Party
    from urd_crm.entities.person import Person as Person
    from urd_crm.errors import UrdCrmError as UrdCrmError
    from urd_crm.repositories.idempotent import Logged as Logged
    from urd_crm.repositories.intake import InteractionDraft as InteractionDraft
    from urd_crm.repositories.organisations import OrganisationDraft as OrganisationDraft
    from urd_crm.repositories.people import PersonDraft as PersonDraft
    from urd_crm.repositories.reference import Attendee as Attendee
    from urd_crm.schema.sqlite import install_sqlite_events as install_sqlite_events
    from urd_crm.session import Session as Session
    from urd_crm.text import Text as Text
    from urd_crm.values.money import Money as Money
    from urd_crm.values.partial_date import PartialDate as PartialDate
    from urd_crm.values.town import Town as Town

_MODULES = {
    "Affiliation": "urd_crm.entities.affiliation",
    "Agreement": "urd_crm.entities.agreement",
    "Attendee": "urd_crm.repositories.reference",
    "Commitment": "urd_crm.entities.commitment",
    "Crm": "urd_crm.crm",
    "Engagement": "urd_crm.entities.engagement",
    "Interaction": "urd_crm.entities.interaction",
    "InteractionDraft": "urd_crm.repositories.intake",
    "Logged": "urd_crm.repositories.idempotent",
    "Money": "urd_crm.values.money",
    "Organisation": "urd_crm.entities.organisation",
    "OrganisationDraft": "urd_crm.repositories.organisations",
    "PartialDate": "urd_crm.values.partial_date",
    "Party": "urd_crm.entities.party",
    "Person": "urd_crm.entities.person",
    "PersonDraft": "urd_crm.repositories.people",
    "Post": "urd_crm.entities.affiliation",
    "Session": "urd_crm.session",
    "Text": "urd_crm.text",
    "Town": "urd_crm.values.town",
    "UrdCrmError": "urd_crm.errors",
    "install_sqlite_events": "urd_crm.schema.sqlite",
}

__all__ = [
    "Affiliation",
    "Agreement",
    "Attendee",
    "Commitment",
    "Crm",
    "Engagement",
    "Interaction",
    "InteractionDraft",
    "Logged",
    "Money",
    "Organisation",
    "OrganisationDraft",
    "PartialDate",
    "Party",
    "Person",
    "PersonDraft",
    "Post",
    "Session",
    "Text",
    "Town",
    "UrdCrmError",
    "install_sqlite_events",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Load a public name when it is first used."""
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        from urd_crm.collector import COLLECTOR

        with COLLECTOR.at_rest():
            value = getattr(import_module(_MODULES[name]), name)
        globals()[name] = value
        return value
