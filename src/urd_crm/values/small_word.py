"""Words that say little of which name is meant: people leave them out, put them in, and take one for another."""

from urd_crm.values.search_key import words


def _in_latin(text: str) -> frozenset[str]:
    return frozenset(word.latin for each in text.split() for word in words(each))


JOINING = _in_latin(
    "на за по от до във със към при гр the of and for und für der die das von zu et de la des och för og ve"
)
"""Small words of grammar, in Latin letters. Single letters are not among them: they may be initials."""
SORTS = _in_latin(
    "фирма фирмата дружество дружеството община общината град градът града село селото читалище читалището сдружение "
    "сдружението фондация фондацията company firm association foundation municipality city town kommun gemeinde stadt "
    "belediyesi Δήμος општина primăria comune ville"
)
"""Words that say what sort of organisation it is, and stand beside a name that may well lack them."""
LIGHT = JOINING | SORTS
"""All of them."""
