"""Words around a person's name that are no part of it, and small ones within it."""

# fmt: off
TITLES = frozenset((
    "г-н", "г-жа", "г-ца", "гн", "гжа", "гца", "господин", "госпожа", "госпожица",
    "д-р", "проф", "доц", "акад", "чл-кор", "чл.-кор", "инж", "арх", "ланд.арх", "адв", "о.з", "мг",
    "dr", "prof", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "herr", "frau", "mme", "mlle", "señor", "señora",
    "dipl.-ing", "dott", "dott.ssa", "д-р.", "пан", "пані", "господар",
))
"""Titles, in small letters without the last dot; with or without it they are titles."""
DOTTED_TITLES = frozenset((
    "ас", "гл", "маг", "юр", "ген", "полк", "подп", "подполк", "кап", "лейт", "май", "прим", "преп", "архим", "н.пр",
    "ing", "mag", "mgr", "arch", "eng", "adv", "hr", "fr", "rev", "hon", "doc", "assoc", "ass", "sr", "sra", "ir", "drs",
    "κ", "κα", "bay", "av",
))
"""Titles only when a dot follows: without it they may be names or words."""
CREDENTIALS = frozenset((
    "phd", "dphil", "dsc", "edd", "jd", "md", "dds", "mba", "emba", "msc", "ma", "mphil", "meng", "mpa", "mph", "mfa",
    "llm", "llb", "bsc", "ba", "beng", "cpa", "cfa", "pmp", "acca", "rn", "esq", "jr", "sr", "ii", "iii", "iv", "mp", "mep",
    "дн", "дтн", "дмн", "дфн", "дин", "дикн", "дпн", "дюн", "ктн", "кин", "кикн", "ктн", "кюн", "доктор", "бакалавър",
    "магистър",
))
"""What may stand behind a name after a comma, in small letters without dots."""
BARE_CREDENTIALS = frozenset(("phd", "dphil", "mba", "msc", "llm", "esq", "jr", "iii"))
"""Of these, what is no name without a comma either."""
LAST_TITLES = frozenset(("оз",))
"""Titles that may stand behind the name too (о.з., in the reserve), in small letters without dots."""
PARTICLES = frozenset((
    "van", "von", "vom", "zu", "zur", "der", "den", "de", "del", "della", "dei", "di", "da", "das", "do", "dos", "du", "la",
    "le", "af", "av", "bin", "ibn", "al", "el", "ter", "ten", "op",
    "ван", "фон", "цу", "дер", "ден", "де", "дел", "дела", "ди", "да", "до", "дос", "дю", "ла", "льо", "бин", "ибн", "ал", "ел",
))
"""Small words that begin a family name of several."""
# fmt: on
