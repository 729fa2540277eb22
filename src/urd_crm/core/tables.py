"""The core's tables, and what becomes of their rows when a party is merged, erased or exported."""

from urd_crm.contract import NO_PERSONAL_DATA, OnErase, OnExport, OnMerge, PersonalData, RecordType, Text
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.agreement import Agreement, AgreementParty
from urd_crm.entities.change import Change
from urd_crm.entities.commitment import Commitment, Task
from urd_crm.entities.contact_point import Address, ContactPoint
from urd_crm.entities.document import Document, DocumentContent, DocumentLink
from urd_crm.entities.engagement import Engagement, EngagementParty, StageChange
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.interaction import Interaction, InteractionEngagement, Participant
from urd_crm.entities.legal_limit import LegalLimit
from urd_crm.entities.merge import Merge
from urd_crm.entities.name import Name
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.entities.relationship import Relationship
from urd_crm.entities.search import SearchGram, SearchWord
from urd_crm.entities.tag import PartyTag, Tag

GOES = PersonalData(OnMerge.MOVE, OnErase.DELETE, OnExport.INCLUDE)
"""Rows about a person that nobody needs once the person is erased."""
WORK = PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE)
"""Rows that record work done: they stay, and say nothing once the person is anonymous."""

PERSON_FIELDS = (
    "given",
    "patronymic",
    "surname",
    "surname2",
    "title",
    "credential",
    "salutation",
    "birth_date",
    "country",
    "note",
)

ALL = (
    RecordType(
        "party",
        Party,
        PersonalData(OnMerge.MOVE, OnErase.BLANK, OnExport.INCLUDE, ("label", "sort_key")),
        Text(en="Party", bg="Лице"),
    ),
    RecordType("organisation", Organisation, NO_PERSONAL_DATA, Text(en="Organisation", bg="Организация")),
    RecordType(
        "person",
        Person,
        PersonalData(OnMerge.MOVE, OnErase.BLANK, OnExport.INCLUDE, PERSON_FIELDS),
        Text(en="Person", bg="Човек"),
    ),
    RecordType("name", Name, GOES, Text(en="Name", bg="Име")),
    RecordType("post", Post, NO_PERSONAL_DATA, Text(en="Post", bg="Длъжност")),
    RecordType("affiliation", Affiliation, WORK, Text(en="Affiliation", bg="Заемана длъжност")),
    RecordType("contact_point", ContactPoint, GOES, Text(en="Contact point", bg="Връзка")),
    RecordType("address", Address, GOES, Text(en="Address", bg="Адрес")),
    RecordType("identifier", Identifier, GOES, Text(en="Identifier", bg="Идентификатор")),
    RecordType("relationship", Relationship, GOES, Text(en="Relationship", bg="Отношение")),
    RecordType("tag", Tag, NO_PERSONAL_DATA, Text(en="Tag", bg="Етикет")),
    RecordType("party_tag", PartyTag, GOES, Text(en="Tag of a party", bg="Етикет на лице")),
    RecordType("engagement", Engagement, WORK, Text(en="Engagement", bg="Преписка")),
    RecordType("engagement_party", EngagementParty, WORK, Text(en="Party in an engagement", bg="Страна в преписка")),
    RecordType("stage_change", StageChange, WORK, Text(en="Stage change", bg="Смяна на етап")),
    RecordType("interaction", Interaction, WORK, Text(en="Interaction", bg="Контакт")),
    RecordType("participant", Participant, WORK, Text(en="Participant", bg="Участник")),
    RecordType(
        "interaction_engagement",
        InteractionEngagement,
        NO_PERSONAL_DATA,
        Text(en="Interaction of an engagement", bg="Контакт по преписка"),
    ),
    RecordType("commitment", Commitment, WORK, Text(en="Commitment", bg="Поет ангажимент")),
    RecordType("task", Task, WORK, Text(en="Task", bg="Задача")),
    RecordType(
        "document_content", DocumentContent, NO_PERSONAL_DATA, Text(en="Content of a document", bg="Съдържание")
    ),
    RecordType("document", Document, NO_PERSONAL_DATA, Text(en="Document", bg="Документ")),
    RecordType("document_link", DocumentLink, GOES, Text(en="Place of a document", bg="Място на документ")),
    RecordType("agreement", Agreement, WORK, Text(en="Agreement", bg="Споразумение")),
    RecordType("agreement_party", AgreementParty, WORK, Text(en="Party to an agreement", bg="Страна по споразумение")),
    RecordType("legal_limit", LegalLimit, NO_PERSONAL_DATA, Text(en="Limit", bg="Ограничение")),
    RecordType("change", Change, WORK, Text(en="Change", bg="Промяна")),
    RecordType("merge", Merge, WORK, Text(en="Merge", bg="Сливане")),
    RecordType("search_word", SearchWord, GOES, Text(en="Word in the index", bg="Дума в указателя")),
    RecordType("search_gram", SearchGram, NO_PERSONAL_DATA, Text(en="Letters in the index", bg="Букви в указателя")),
)
