"""The ties that every stakeholder may have."""

from urd_crm.contract import RelationshipType, Text
from urd_crm.entities.party import PartyKind

ORGANISATION, PERSON = PartyKind.ORGANISATION, PartyKind.PERSON

OWNS = RelationshipType(
    "owns", Text(en="owns", bg="притежава"), Text(en="is owned by", bg="е собственост на"), object_kind=ORGANISATION
)
SUPERVISES = RelationshipType(
    "supervises",
    Text(en="supervises", bg="надзирава"),
    Text(en="is supervised by", bg="е под надзора на"),
    subject_kind=ORGANISATION,
    object_kind=ORGANISATION,
    allows_overlap=False,
)
SUCCEEDS = RelationshipType(
    "succeeds",
    Text(en="is the successor of", bg="е правоприемник на"),
    Text(en="was succeeded by", bg="има за правоприемник"),
    subject_kind=ORGANISATION,
    object_kind=ORGANISATION,
    allows_overlap=False,
)
MEMBER_OF = RelationshipType(
    "member_of",
    Text(en="is a member of", bg="членува в"),
    Text(en="has as a member", bg="има за член"),
    object_kind=ORGANISATION,
    allows_overlap=False,
)
PARTNER_OF = RelationshipType(
    "partner_of", Text(en="is a partner of", bg="партньор е на"), is_symmetric=True, allows_overlap=False
)
KNOWS = RelationshipType(
    "knows",
    Text(en="knows", bg="познава"),
    subject_kind=PERSON,
    object_kind=PERSON,
    is_symmetric=True,
    allows_overlap=False,
)
ASSISTS = RelationshipType(
    "assists",
    Text(en="assists", bg="сътрудник е на"),
    Text(en="is assisted by", bg="има за сътрудник"),
    subject_kind=PERSON,
    object_kind=PERSON,
    allows_overlap=False,
)

ALL = (OWNS, SUPERVISES, SUCCEEDS, MEMBER_OF, PARTNER_OF, KNOWS, ASSISTS)
