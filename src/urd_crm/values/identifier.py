"""Identifiers that registers give to organisations, people, places and publications."""

from collections.abc import Callable
from functools import partial

from attrs import frozen

from urd_crm.text import Text
from urd_crm.values import eik, ekatte
from urd_crm.values import identifier_rules as rules


@frozen
class IdentifierScheme:
    """A kind of identifier: who gives it and how it is checked. Immutable, safe to share.

    >>> by_name = {scheme.name: scheme for scheme in BUNDLED}
    >>> by_name["EU-VAT"].validate("GR 094259216")
    'EL094259216'
    """

    name: str
    """What identifiers refer to it by · upper case with hyphens, stable for ever."""
    title: Text
    """What people call it."""
    validate: Callable[[str], str]
    """Takes what was written, gives the stored form or raises ``InvalidValueError`` with the code
    ``identifier-format``, ``identifier-length``, ``identifier-checksum`` or ``personal-number``."""
    format: Callable[[str], str] | None = None
    """Gives the stored form as people write it · ``None``: as stored."""
    country: str = ""
    """Whose it is · ISO 3166-1 alpha-2 · empty: of many countries."""
    source: str = ""
    """Where its rule is published · law, standard or page."""


def _checked_by(name: str, module: str, prepare: Callable[[str], str] = str) -> Callable[[str], str]:
    return partial(rules.by_stdnum, name, module, prepare=prepare)


BUNDLED: tuple[IdentifierScheme, ...] = (
    IdentifierScheme(
        "BG-EIK", Text("Bulgarian company number (EIK)", "ЕИК/БУЛСТАТ"), eik.validate, eik.format, "BG",
        "Commercial Register Act and BULSTAT Register Act",
    ),
    IdentifierScheme(
        "BG-EKATTE", Text("Bulgarian settlement code (EKATTE)", "Код по ЕКАТТЕ"), ekatte.normalise, None, "BG",
        "National Statistical Institute, Unified Classifier EKATTE",
    ),
    IdentifierScheme(
        "BG-VAT", Text("Bulgarian VAT number", "ИН по ЗДДС"), rules.bulgarian_vat, None, "BG",
        "Bulgarian VAT Act, Art. 94; check digits as in python-stdnum, bg.vat",
    ),
    IdentifierScheme(
        "EU-EORI", Text("Customs number (EORI)", "EORI номер"), rules.eori, None, "",
        "Delegated Regulation (EU) 2015/2446, Annex 12-01: a country code and up to 15 characters",
    ),
    IdentifierScheme(
        "EU-PIC", Text("EU participant code (PIC)", "PIC код на участник"), rules.pic, None, "",
        "European Commission, Funding & Tenders Portal: nine digits, no check digit published",
    ),
    IdentifierScheme(
        "EU-VAT", Text("EU VAT number", "ИН по ДДС в ЕС"), rules.eu_vat, None, "",
        "Council Directive 2006/112/EC, Art. 215; check digits as in python-stdnum, eu.vat",
    ),
    IdentifierScheme(
        "GR-VAT", Text("Greek tax number (AFM)", "Гръцки данъчен номер (ΑΦΜ)"), _checked_by("GR-VAT", "gr.vat"), None, "GR",
        "python-stdnum, gr.vat",
    ),
    IdentifierScheme(
        "ISBN", Text("Book number (ISBN)", "ISBN на книга"), _checked_by("ISBN", "isbn"),
        partial(rules.formatted_by_stdnum, "isbn"), "", "ISO 2108",
    ),
    IdentifierScheme(
        "ISNI", Text("Name identifier (ISNI)", "Идентификатор на име (ISNI)"), _checked_by("ISNI", "isni"),
        partial(rules.formatted_by_stdnum, "isni"), "", "ISO 27729",
    ),
    IdentifierScheme(
        "ISSN", Text("Serial number (ISSN)", "ISSN на периодично издание"), _checked_by("ISSN", "issn"),
        partial(rules.formatted_by_stdnum, "issn"), "", "ISO 3297",
    ),
    IdentifierScheme(
        "LEI", Text("Legal entity identifier (LEI)", "Идентификационен код на правен субект (LEI)"), rules.lei, None, "",
        "ISO 17442",
    ),
    IdentifierScheme(
        "MD-IDNO", Text("Moldovan company number (IDNO)", "Молдовски фирмен номер (IDNO)"),
        _checked_by("MD-IDNO", "md.idno"), None, "MD", "python-stdnum, md.idno",
    ),
    IdentifierScheme(
        "MK-EDB", Text("Tax number of North Macedonia (EDB)", "Данъчен номер на Северна Македония (ЕДБ)"),
        _checked_by("MK-EDB", "mk.edb"), None, "MK", "python-stdnum, mk.edb",
    ),
    IdentifierScheme(
        "NUTS3", Text("Statistical region (NUTS 3)", "Статистическа област (NUTS 3)"), rules.nuts3, None, "",
        "Regulation (EC) No 1059/2003, Annex I: BG344 is Stara Zagora",
    ),
    IdentifierScheme(
        "ORCID", Text("Researcher identifier (ORCID)", "Идентификатор на учен (ORCID)"),
        _checked_by("ORCID", "isni", rules.without_orcid_address), rules.in_fours, "",
        "ORCID, Structure of the ORCID Identifier: an ISNI written with hyphens",
    ),
    IdentifierScheme(
        "REGISTER", Text("Number in a foreign register", "Номер в чуждестранен регистър"), rules.register, None, "",
        "country:register:number, as the register writes them",
    ),
    IdentifierScheme(
        "RO-CUI", Text("Romanian company number (CUI)", "Румънски фирмен номер (CUI)"),
        _checked_by("RO-CUI", "ro.cui"), None, "RO", "python-stdnum, ro.cui",
    ),
    IdentifierScheme(
        "RS-PIB", Text("Serbian tax number (PIB)", "Сръбски данъчен номер (ПИБ)"), _checked_by("RS-PIB", "rs.pib"), None, "RS",
        "python-stdnum, rs.pib",
    ),
    IdentifierScheme(
        "TR-VKN", Text("Turkish tax number (VKN)", "Турски данъчен номер (VKN)"), _checked_by("TR-VKN", "tr.vkn"), None, "TR",
        "python-stdnum, tr.vkn",
    ),
    IdentifierScheme(
        "UA-EDRPOU", Text("Ukrainian company number (EDRPOU)", "Украински фирмен номер (ЄДРПОУ)"),
        _checked_by("UA-EDRPOU", "ua.edrpou"), None, "UA", "python-stdnum, ua.edrpou",
    ),
)  # fmt: skip
"""The schemes that come with the library, by name."""
