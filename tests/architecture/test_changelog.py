"""What a user sees has a fragment, and fragments can be told apart."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KINDS = ("feature", "fix", "change", "deprecation", "security", "plugin-api")
NAME = re.compile(rf"[a-z0-9]+(-[a-z0-9]+)*\.({'|'.join(KINDS)})\.md")
FRAGMENTS = sorted(path for path in (ROOT / "changelog.d").iterdir() if path.name != "README.md")


class TestFragments:
    def test_every_name_says_what_and_which_kind(self):
        """``timeline-paging.feature.md``: a slug, a kind, Markdown."""
        assert [path.name for path in FRAGMENTS if not NAME.fullmatch(path.name)] == []

    def test_every_fragment_is_prose(self):
        """A heading would break the list that the fragments become."""
        texts = {path.name: path.read_text(encoding="utf-8") for path in FRAGMENTS}
        assert [name for name, text in texts.items() if not text.strip() or text.lstrip().startswith("#")] == []

    @pytest.mark.parametrize("kind", KINDS)
    def test_every_kind_is_explained(self, kind):
        """Who writes a fragment finds the kinds beside it."""
        assert f"`{kind}`" in (ROOT / "changelog.d" / "README.md").read_text(encoding="utf-8")

    @pytest.mark.parametrize("name", ["timeline.md", "Timeline.feature.md", "timeline.bug.md", "time line.fix.md"])
    def test_other_names_are_refused(self, name):
        """The rule above can fail."""
        assert not NAME.fullmatch(name)
