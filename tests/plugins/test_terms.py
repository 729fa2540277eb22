"""What the columns of reports are called, for every plugin that is installed."""

import re
from typing import get_args

import attrs
import pytest

from urd_crm.cli.wording import title_of
from urd_crm.core import declared
from urd_crm.registry import build_registry

REGISTRY = build_registry(declared, strict=True)
REPORTS = [entry for entry in REGISTRY.reports if entry.plugin != "core"]
CYRILLIC = re.compile("[А-Яа-я]")
LETTERS = {"eik", "issn", "nace"}
"""Called by their letters in every language."""


class TestColumns:
    @pytest.mark.parametrize("entry", REPORTS, ids=lambda entry: entry.code)
    def test_each_has_a_title_in_both_languages(self, entry):
        """Its plugin's, or the core's; the name of a member is no title in Bulgarian."""
        (row,) = get_args(entry.record.run.__annotations__["return"])
        terms = REGISTRY.plugin(entry.plugin).info.terms
        nameless = [
            field.name
            for field in attrs.fields(row)
            if field.name not in LETTERS
            and not CYRILLIC.search(terms[field.name].bg if field.name in terms else title_of(field.name, "bg"))
        ]
        assert nameless == []


class TestWords:
    def test_no_english_word_is_bulgarian(self):
        """And each has both."""
        terms = {word: text for plugin in REGISTRY.plugins for word, text in plugin.info.terms.items()}
        assert [word for word, text in terms.items() if not text.bg or CYRILLIC.search(text.en)] == []
