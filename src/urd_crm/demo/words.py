"""Lists of words, written as people write them."""


def words(text: str) -> tuple[str, ...]:
    """Give the words of a text, each once.

    >>> words("Иван Мария Иван")
    ('Иван', 'Мария')
    """
    return tuple(dict.fromkeys(text.split()))


def phrases(text: str) -> tuple[str, ...]:
    """Give what stands between bars, blanks and line ends around it left out.

    >>> phrases('''Баба Неделя|Даскал Петко
    ... |Ясен''')
    ('Баба Неделя', 'Даскал Петко', 'Ясен')
    """
    return tuple(each.strip() for each in text.split("|"))
