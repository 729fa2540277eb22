"""Each page can be reached, and none leads nowhere."""

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(path for path in DOCS.rglob("*.md") if "_build" not in path.parts)
TOCTREE = re.compile(r"```\{toctree\}\n(.*?)```", re.DOTALL)


def listed(page):
    """Give the pages that a page lists, as paths without their ending."""
    for tree in TOCTREE.findall(page.read_text(encoding="utf-8")):
        for line in tree.splitlines():
            if line.strip() and not line.startswith(":"):
                yield (page.parent / line.strip()).resolve().with_suffix(".md")


class TestPages:
    def test_are_reachable_from_the_index(self):
        """Whoever begins at the front page finds every other one."""
        reached, waiting = set(), [DOCS / "index.md"]
        while waiting:
            page = waiting.pop()
            if page not in reached:
                reached.add(page)
                waiting += listed(page)
        assert sorted(reached) == PAGES

    @pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(DOCS)))
    def test_have_one_title_and_end_with_one_line_break(self, page):
        """A page has a title, and only one."""
        text = page.read_text(encoding="utf-8")
        outside = re.sub(r"^(`{3,})[^\n]*\n.*?^\1$", "", text, flags=re.MULTILINE | re.DOTALL)
        assert len(re.findall(r"^# ", outside, re.MULTILINE)) == 1
        assert text.endswith("\n")
        assert not text.endswith("\n\n")

    @pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(DOCS)))
    def test_link_to_pages_that_are_there(self, page):
        """A relative link leads to a file."""
        targets = re.findall(r"\]\(([^)#:]+\.md)[^)]*\)", page.read_text(encoding="utf-8"))
        assert [target for target in targets if not (page.parent / target).exists()] == []
