"""What search looks into: derived rows, never written by hand, made anew by ``reindex()``."""

from sqlmodel import Field

from urd_crm.entities.model import CrmModel


class SearchWord(CrmModel, table=True):
    """A word of a party's names, folded to Latin letters or to its sound."""

    __tablename__ = "urd_search_word"
    __table_args__ = {"sqlite_with_rowid": False}

    word: str = Field(primary_key=True, max_length=40)
    """Folded, ASCII, lower case."""
    party_id: int = Field(foreign_key="urd_party.id", ondelete="CASCADE", primary_key=True, index=True)
    """In whose names."""
    origin: str = Field(primary_key=True, max_length=1)
    """Which name: ``n`` present, ``o`` other spelling, ``f`` former, ``a`` alias or short."""


class SearchGram(CrmModel, table=True):
    """Three letters of a word that stands in somebody's names, to find it by when it is misspelt.

    So on SQLite. On PostgreSQL each word stands here whole, however many bear it, beside a mark of who wrote it;
    its letters are found by patterns, with an index of ``pg_trgm`` where the server has it.
    """

    __tablename__ = "urd_search_gram"
    __table_args__ = {"sqlite_with_rowid": False}

    gram: str = Field(primary_key=True, max_length=3)
    """Three letters, with ``^`` before the word and ``$`` behind it; on PostgreSQL the mark."""
    word: str = Field(primary_key=True, max_length=40)
    """The word, as in :class:`SearchWord`."""
