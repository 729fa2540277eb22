"""The repositories of a session, one for each noun, made when they are first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING, cast

from urd_crm.repositories.affiliations import Affiliations
from urd_crm.repositories.agreements import Agreements
from urd_crm.repositories.changes import Changes
from urd_crm.repositories.commitments import Commitments
from urd_crm.repositories.contact_points import ContactPoints
from urd_crm.repositories.deadlines import Deadlines
from urd_crm.repositories.disclosure import Disclosure
from urd_crm.repositories.documents import Documents
from urd_crm.repositories.engagements import Engagements
from urd_crm.repositories.identifiers import Identifiers
from urd_crm.repositories.interactions import Interactions
from urd_crm.repositories.limits import Limits
from urd_crm.repositories.names import Names
from urd_crm.repositories.organisations import Organisations
from urd_crm.repositories.people import People
from urd_crm.repositories.posts import Posts
from urd_crm.repositories.profiles import Profiles
from urd_crm.repositories.relationships import Relationships
from urd_crm.repositories.review import Review
from urd_crm.repositories.tags import Tags
from urd_crm.repositories.tasks import Tasks

if TYPE_CHECKING:
    from urd_crm.session import Session


class Nouns:
    """The nouns of a session: ``session.organisations``, ``session.people`` …"""

    @cached_property
    def affiliations(self) -> Affiliations:
        """Who holds which position where, and since when."""
        return Affiliations(self._session)

    @cached_property
    def agreements(self) -> Agreements:
        """What was agreed in writing, and how it goes on."""
        return Agreements(self._session)

    @cached_property
    def changes(self) -> Changes:
        """Who changed what and when, as a feed that other systems follow."""
        return Changes(self._session)

    @cached_property
    def commitments(self) -> Commitments:
        """What was promised."""
        return Commitments(self._session)

    @cached_property
    def contact_points(self) -> ContactPoints:
        """Where parties are reached: e-mail, telephone, web, addresses."""
        return ContactPoints(self._session)

    @cached_property
    def disclosure(self) -> Disclosure:
        """What is confidential, and what must not be said outside because of it."""
        return Disclosure(self._session)

    @cached_property
    def documents(self) -> Documents:
        """Documents, known by their content."""
        return Documents(self._session)

    @cached_property
    def engagements(self) -> Engagements:
        """What is under way."""
        return Engagements(self._session)

    @cached_property
    def identifiers(self) -> Identifiers:
        """Numbers that registers gave to parties."""
        return Identifiers(self._session)

    @cached_property
    def interactions(self) -> Interactions:
        """What was said, written, met about or planned."""
        return Interactions(self._session)

    @cached_property
    def limits(self) -> Limits:
        """Limits of laws and standards, as of a day."""
        return Limits(self._session)

    @cached_property
    def names(self) -> Names:
        """Further names of parties: other languages, former names."""
        return Names(self._session)

    @cached_property
    def organisations(self) -> Organisations:
        """Organisations."""
        return Organisations(self._session)

    @cached_property
    def people(self) -> People:
        """People."""
        return People(self._session)

    @cached_property
    def posts(self) -> Posts:
        """Offices that have holders."""
        return Posts(self._session)

    @cached_property
    def profiles(self) -> Profiles:
        """What kinds of stakeholder parties are."""
        return Profiles(self._session)

    @cached_property
    def relationships(self) -> Relationships:
        """How parties stand to each other."""
        return Relationships(self._session)

    @cached_property
    def tags(self) -> Tags:
        """Free labels of parties."""
        return Tags(self._session)

    @cached_property
    def tasks(self) -> Tasks:
        """What one of us is to do."""
        return Tasks(self._session)

    @cached_property
    def deadlines(self) -> Deadlines:
        """What is due, from the core and from every plugin; derived from dates."""
        return Deadlines(self._session)

    @cached_property
    def review(self) -> Review:
        """The checks of the core and of every plugin, over rows that are there already."""
        return Review(self._session)

    @property
    def _session(self) -> "Session":
        return cast("Session", self)
