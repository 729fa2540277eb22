"""What kinds, relations, standings, areas and directions are called."""

from urd_crm.contract import Text
from urd_crm.plugins.partner_cities.profiles import Area, Relation
from urd_crm.plugins.partner_cities.records import AgreementKind

KINDS = {
    AgreementKind.TWIN: Text(en="twinning agreement", bg="договор за побратимяване"),
    AgreementKind.FRIENDSHIP: Text(en="friendship agreement", bg="споразумение за приятелство"),
    AgreementKind.COOPERATION: Text(en="cooperation agreement", bg="споразумение за сътрудничество"),
    AgreementKind.MEMORANDUM: Text(en="memorandum", bg="меморандум"),
    AgreementKind.LETTER_OF_INTENT: Text(en="letter of intent", bg="писмо за намерения"),
}
RELATIONS = {
    Relation.TWIN: Text(en="twin city", bg="побратимен град"),
    Relation.FRIENDSHIP: Text(en="friendship city", bg="приятелски град"),
    Relation.COOPERATION: Text(en="partner city", bg="град партньор"),
    Relation.REGION_PARTNERSHIP: Text(en="partner region", bg="регион партньор"),
    Relation.PROJECT_ONLY: Text(en="partner in a project", bg="партньор по проект"),
}
STATUSES = {
    "negotiation": Text(en="being negotiated", bg="в преговори"),
    "rejected": Text(en="rejected", bg="отхвърлено"),
    "signed": Text(en="signed", bg="подписано"),
    "in_force": Text(en="in force", bg="в сила"),
    "expired": Text(en="expired", bg="изтекло"),
    "terminated": Text(en="terminated", bg="прекратено"),
}
AREAS = {
    Area.CULTURE: Text(en="culture", bg="култура"),
    Area.YOUTH: Text(en="youth", bg="младежи"),
    Area.SPORT: Text(en="sport", bg="спорт"),
    Area.ECONOMY: Text(en="economy", bg="икономика"),
    Area.TOURISM: Text(en="tourism", bg="туризъм"),
    Area.ENVIRONMENT: Text(en="environment", bg="околна среда"),
    Area.EDUCATION: Text(en="education", bg="образование"),
    Area.ADMINISTRATION: Text(en="administration", bg="администрация"),
    Area.HEALTH: Text(en="health", bg="здравеопазване"),
}
EXCHANGES = {
    "official": Text(en="official", bg="официален"),
    "youth": Text(en="youth", bg="младежки"),
    "culture": Text(en="culture", bg="културен"),
    "sport": Text(en="sport", bg="спортен"),
    "expert": Text(en="experts", bg="експертен"),
    "business": Text(en="business", bg="бизнес"),
    "school": Text(en="schools", bg="училищен"),
}
DIRECTIONS = {"in": Text(en="to us", bg="при нас"), "out": Text(en="to them", bg="при тях")}
