"""Why a database refuses, by the codes it gives: what it says in words depends on its release and its language.

Source: PostgreSQL, appendix A "Error Codes"; SQLite, "Result and Error Codes".
"""

from typing import Any

from urd_crm.text import Text

BY_SQLSTATE = {
    "08": "unreachable",
    "25006": "reading",
    "25P02": "undone",
    "25P03": "unreachable",
    "25P04": "overstayed",
    "28": "refused",
    "3D000": "missing",
    "3F000": "schemaless",
    "40001": "overtaken",
    "40003": "unreachable",
    "40P01": "deadlocked",
    "42501": "forbidden",
    "53100": "full",
    "53300": "crowded",
    "54": "unstorable",
    "55P03": "locked",
    "57014": "timeout",
    "57P": "unreachable",
    "22": "unstorable",
    "XX001": "damaged",
    "XX002": "damaged",
}
"""The longest beginning of a code counts."""
BY_RESULT_CODE = {
    3: "forbidden",
    5: "locked",
    6: "locked",
    8: "read-only",
    9: "timeout",
    10: "disk-failed",
    11: "damaged",
    13: "full",
    14: "unopened",
    15: "locked",
    18: "unstorable",
    23: "forbidden",
    26: "not-a-database",
    4874: "full",
}
"""SQLite's primary result codes, and that of a -shm which cannot grow."""
REPLANS = "RevalidateCachedQuery"
"""The part of PostgreSQL that refuses what was prepared for a table as it was before an upgrade; its code says less."""
LOST = ("OperationalError", "InterfaceError", "InternalError")
"""What psycopg raises without a code when there is no server at the other end, or no longer; the last,
when both a server and the pooler before it say so."""
AT_THE_DOOR = {
    "authentication failed": "refused",
    "no password supplied": "refused",
    "no pg_hba.conf entry": "refused",
    "pg_hba.conf rejects": "refused",
    'fatal:  role "': "refused",
    "permission denied for database": "forbidden",
    "too many c": "crowded",
    "connection slots are reserved": "crowded",
    "not currently accepting connections": "closed",
    "no space left on device": "full",
    "could not write init file": "full",
    'fatal:  database "': "missing",
    "connection refused": "silent",
    ' value: "': "misaddressed",
    "invalid port number": "misaddressed",
    "definition of service": "misaddressed",
    "service file": "misaddressed",
    "certificate": "misaddressed",
    "does not support ssl": "misaddressed",
    "unrecognized configuration parameter": "misaddressed",
    "unsupported startup parameter": "misaddressed",
    "resolve host": "silent",
    "translate host name": "silent",
    "timeout expired": "silent",
    "no such file or directory": "silent",
}
"""Who is not let in gets no code from libpq, only words; where they are not known, the server is unreachable."""

SAID = {
    "closed": (
        "unreachable",
        Text(
            "The database takes no connections at present; ask its administrator.",
            "Базата в момента не приема връзки; попитайте администратора ѝ.",
        ),
    ),
    "crowded": (
        "unreachable",
        Text(
            "The database server has no connection left; try again, or let it have more of them.",
            "Сървърът на базата няма свободна връзка; опитайте пак или му позволете повече.",
        ),
    ),
    "damaged": (
        "not-a-database",
        Text(
            "The database file is damaged; bring a backup back, or copy what can be read into a new one with 'urd copy'.",
            "Файлът на базата е повреден; върнете резервно копие или пренесете в нов файл каквото се чете, с „urd copy“.",
        ),
    ),
    "deadlocked": (
        "locked",
        Text(
            "Another session and this one waited for each other, and this one was undone; begin it anew.",
            "Тази сесия и друга се чакаха взаимно и тази беше отменена; започнете я отново.",
        ),
    ),
    "disk-failed": (
        "failed",
        Text(
            "The disk failed to read or write; see whether it breaks, or a quota or a limit on files is reached.",
            "Дискът отказа четене или запис; вижте дали не се поврежда, или е достигната квота или граница за файлове.",
        ),
    ),
    "exhausted": (
        "locked",
        Text(
            "Too many sessions are open at once; leave one, or give the engine a larger pool.",
            "Твърде много сесии са отворени наведнъж; излезте от някоя или дайте на връзката по-голям запас.",
        ),
    ),
    "forbidden": (
        "forbidden",
        Text(
            "The database's user may not do this; ask its administrator for the right.",
            "Потребителят на базата няма право на това; поискайте го от администратора ѝ.",
        ),
    ),
    "full": (
        "full",
        Text("The disk is full; what was being written is undone.", "Дискът е пълен; започнатият запис е отменен."),
    ),
    "locked": (
        "locked",
        Text(
            "Another program or session holds the database; try again. If it is a transaction of this program's own, "
            "end that one first.",
            "Друга програма или сесия държи базата; опитайте пак. Ако е транзакция на самата програма, "
            "първо я приключете.",
        ),
    ),
    "misaddressed": (
        "unreachable",
        Text(
            "PostgreSQL does not take the address: look at its port, service, sslmode, certificates and options, "
            "and at the PG… variables of the environment.",
            "PostgreSQL не приема адреса: вижте в него порта, service, sslmode, сертификатите и options, "
            "както и променливите PG… на средата.",
        ),
    ),
    "missing": (
        "unreachable",
        Text(
            "The server has no such database; make it first, with PostgreSQL's createdb.",
            "На сървъра няма такава база; първо я създайте, с createdb на PostgreSQL.",
        ),
    ),
    "not-a-database": (
        "not-a-database",
        Text("The file is not a database of urd_crm.", "Файлът не е база на urd_crm."),
    ),
    "overstayed": (
        "timeout",
        Text(
            "The server ended a session that took longer than transaction_timeout allows; nothing of it was written. "
            "Do it in smaller parts, or ask for more time.",
            "Сървърът прекъсна сесия, по-дълга от позволеното в transaction_timeout; нищо от нея не е записано. "
            "Направете го на по-малки части или поискайте повече време.",
        ),
    ),
    "read-only": (
        "read-only",
        Text(
            "The database is read-only; give yourself the right to write the file, its -wal and -shm, and its folder.",
            "Базата е само за четене; дайте си право за запис във файла, в неговите -wal и -shm и в папката.",
        ),
    ),
    "reading": (
        "read-only",
        Text(
            "This connection only reads: go to the server that is written to, or ask for a user that may write.",
            "Тази връзка само чете: идете на сървъра, в който се пише, или поискайте потребител, който може да пише.",
        ),
    ),
    "refused": (
        "refused",
        Text(
            "The database server refuses this user or password.",
            "Сървърът на базата не приема този потребител или парола.",
        ),
    ),
    "schemaless": (
        "forbidden",
        Text(
            "The search_path has no schema that this user may use: name another one, or ask its owner for the right, "
            "with GRANT USAGE ON SCHEMA.",
            "В search_path няма схема, която този потребител може да ползва: посочете друга или поискайте правото от "
            "собственика ѝ, с GRANT USAGE ON SCHEMA.",
        ),
    ),
    "silent": (
        "unreachable",
        Text(
            "No database server answers at this address; does it run, and are host and port right?",
            "На този адрес не отговаря сървър на база; работи ли, верни ли са името и портът?",
        ),
    ),
    "timeout": (
        "timeout",
        Text(
            "The database stopped a statement that took too long; nothing of it was written.",
            "Базата спря заявка, която продължи твърде дълго; нищо от нея не е записано.",
        ),
    ),
    "undone": (
        "failed",
        Text(
            "An error undid what this session wrote; leave it and begin anew with crm.session(…).",
            "Грешка отмени записаното в тази сесия; излезте от нея и започнете отново с crm.session(…).",
        ),
    ),
    "unopened": (
        "unreachable",
        Text(
            "The database cannot be opened: it has to be a file that you may read, and its folder has to be there and writable, "
            "to read the database too.",
            "Базата не може да се отвори: трябва да е файл, който имате право да четете, а папката ѝ да съществува "
            "и в нея да може да се пише, дори за четене.",
        ),
    ),
    "unreachable": (
        "unreachable",
        Text(
            "The database server cannot be reached, or the connection to it was lost; what was not committed is undone.",
            "Сървърът не отговаря или връзката с него се загуби; каквото не е потвърдено, е отменено.",
        ),
    ),
}
"""What each refusal is called in :attr:`StorageError.reason`, and what a person is told."""


def refusal(said: BaseException) -> str:
    """Give the kind of refusal that a driver's error is; empty: none of the known.

    >>> import sqlite3
    >>> error = sqlite3.OperationalError("database or disk is full")
    >>> error.sqlite_errorcode = 13
    >>> refusal(error)
    'full'
    """
    code: Any = getattr(said, "sqlite_errorcode", None)
    if code is not None:
        return BY_RESULT_CODE.get(code) or BY_RESULT_CODE.get(code & 0xFF, "")  # the upper bytes tell the finer code
    if getattr(getattr(said, "diag", None), "source_function", None) == REPLANS:
        return "overtaken"
    state: str = getattr(said, "sqlstate", None) or ""
    found = max((each for each in BY_SQLSTATE if state.startswith(each)), key=len, default="")
    if found:
        return BY_SQLSTATE[found]
    if type(said).__name__ not in LOST or not type(said).__module__.startswith("psycopg"):
        return ""
    words = str(said).lower()
    return next((kind for sign, kind in AT_THE_DOOR.items() if sign in words), "unreachable")
