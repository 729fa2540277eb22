import ast
import re
from pathlib import Path

import urd_crm

NUMBERED = re.compile(r"\?\d")
MODULES = sorted(Path(urd_crm.__file__).parent.rglob("*.py"))


def numbered(source: str) -> list[str]:
    """Give the texts of a module in which a placeholder has a number."""
    texts = (node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant))
    return [text for text in texts if isinstance(text, str) and NUMBERED.search(text)]


class TestPlaceholders:
    def test_none_is_numbered(self):
        """Source: Python, "sqlite3": with a sequence, Python 3.12 warns of it, and 3.14 refuses it."""
        assert MODULES
        assert [path.name for path in MODULES if numbered(path.read_text(encoding="utf-8"))] == []

    def test_one_would_be_seen(self):
        """Also in an f-string."""
        assert numbered('run(f"UPDATE {table} SET a = ?1 WHERE b = ?2")') != []
