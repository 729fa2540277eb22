"""``urd init``, ``urd demo``, ``urd upgrade``, ``urd copy``: the database as a whole."""

from urd_crm.cli.command import Argument, Command, Option
from urd_crm.cli.desk import Desk
from urd_crm.cli.output import answer, print_rows
from urd_crm.errors import ConflictError
from urd_crm.text import Text

WHERE = Text(
    en="Path of the new SQLite file, or a URL. Default: what --db says, or town.db",
    bg="Път до новия файл на SQLite или URL. По подразбиране: посоченото с --db или town.db",
)
UP_TO_DATE = Text(en="Everything is up to date.", bg="Всичко е актуално.")
BEGINS = Text(
    en="Upgrading '{name}'; whoever has the tables in use is waited for.",
    bg="Надграждане на „{name}“; изчаква се всеки, който ползва таблиците.",
)
TABLES = Text(en="Makes its tables: {count}.", bg="Създава таблиците си: {count}.")
OUT_OF_USE = Text(
    en="The plugin '{name}' is not in use; its tables stay as they are, at {revision}.",
    bg="Приставката „{name}“ не се ползва; таблиците ѝ остават както са, на {revision}.",
)

COPIED = Text(
    en="Copied {rows} rows of {tables} tables; counts and checksums agree. Components: {names}.",
    bg="Копирани: {rows} реда от {tables} таблици; броят и контролните суми съвпадат. Части: {names}.",
)
AGAIN = Text(
    en="What the target has by now is marked as unfinished; the same command goes on where this one stopped.",
    bg="Каквото вече има в целта, е отбелязано като незавършено; същата команда продължава оттук.",
)


def init(desk: Desk, target: str | None) -> None:
    """Make the tables of a new database; one that is there already stays as it is."""
    desk.database = target or desk.database
    is_new = not desk.is_there()
    crm = desk.open(create=True)
    plugins = [plugin.info.name for plugin in crm.registry.plugins]
    answer(
        desk,
        Text(en="{db} is ready. Plugins: {names}.", bg="{db} е готова. Приставки: {names}.").format(
            db=desk.shown_database, names=", ".join(plugins)
        ),
        database=desk.shown_database,
        is_new=is_new,
        plugins=plugins,
    )


def demo(desk: Desk, target: str | None, seed: int, scale: float) -> None:
    """Fill an empty database with the invented town."""
    from urd_crm import demo as town

    desk.database = target or desk.database
    crm = desk.open(create=True)
    with desk.reading() as session:
        if session.changes.after(0, limit=1):
            raise ConflictError(
                Text(
                    en=f"{desk.shown_database} has records already; the invented town needs an empty database.",
                    bg=f"В {desk.shown_database} вече има записи; измисленият град иска празна база.",
                )
            )
    with desk.progress(Text(en="Filling", bg="Запълване")) as done:
        summary = town.fill(crm, seed=seed, scale=scale, progress=lambda _, share: done(share))
    counts = ", ".join(f"{count} {noun}" for noun, count in summary.counts.items())
    answer(
        desk,
        Text(en="{db} has {counts}.", bg="В {db} има: {counts}.").format(db=desk.shown_database, counts=counts),
        database=desk.shown_database,
        seconds=round(summary.seconds, 1),
        counts=summary.counts,
    )


def upgrade(desk: Desk, dry_run: bool) -> None:
    """Bring the tables of the core and of every plugin up to date."""
    from urd_crm.gate.translation import translated  # SQLAlchemy and Alembic stand behind these
    from urd_crm.schema.component import components
    from urd_crm.schema.engine import make_engine, make_looking_engine
    from urd_crm.schema.plan import out_of_use, plan
    from urd_crm.schema.upgrade import upgrade_all

    def begins(name: str) -> None:
        desk.note(BEGINS.format(name=name))

    desk.refuse_missing()
    registry = desk.registry
    in_use = components(registry)
    engine = make_looking_engine(desk.database) if dry_run else make_engine(desk.database)
    try:
        with translated():
            done = plan(engine, in_use) if dry_run else upgrade_all(engine, in_use, begins=begins)
            kept = out_of_use(engine, in_use)
    finally:
        engine.dispose()
    rows = [
        {
            "component": step.component,
            "step": step.revision or "+",
            "title": TABLES.format(count=len(step.tables)) if step.tables else step.title,
            "tables": step.tables,
        }
        for step in done.steps
    ]
    if rows or desk.as_json or not done.errors:
        print_rows(desk, rows, ["component", "step", "title"], nothing=UP_TO_DATE)
    for problem in registry.problems:
        desk.warn(problem.in_(desk.language))
    for name, revision in kept.items():
        desk.warn(OUT_OF_USE.format(name=name, revision=revision).in_(desk.language))
    for error in done.errors[1:]:
        desk.warn(error.in_(desk.language))
    if done.errors:
        raise done.errors[0]


def copy(desk: Desk, source: str, target: str, anew: bool) -> None:
    """Copy a whole database, or go on with a copy that was interrupted."""
    from urd_crm.exchange.database_copy import copy_database  # SQLAlchemy stands behind it

    try:
        with desk.progress(Text(en="Copying", bg="Копиране")) as done:
            copied = copy_database(source, target, plugins=desk.plugins or None, anew=anew, progress=done)
    except (KeyboardInterrupt, MemoryError):
        desk.note(AGAIN)
        raise
    answer(
        desk,
        COPIED.format(rows=copied.total, tables=len(copied.rows), names=", ".join(copied.components)),
        rows=copied.total,
        found=copied.found,
        components=copied.components,
        tables=[
            {"table": name, "rows": rows, "checksum": copied.checksums[name]} for name, rows in copied.rows.items()
        ],
    )


COMMANDS = {
    "init": Command(
        "init",
        Text(
            en="Make a new database.\n\nOne that is there already keeps what it has; missing tables are made.",
            bg="Създава нова база.\n\nСъществуваща база запазва всичко; добавят се само липсващите таблици.",
        ),
        init,
        [Argument(["target"], WHERE, required=False, metavar="[DB]")],
    ),
    "demo": Command(
        "demo",
        Text(
            en="Fill a new database with an invented town, to try everything out on.",
            bg="Пълни нова база с измислен град, на който да се изпробва всичко.",
        ),
        demo,
        [
            Argument(["target"], WHERE, required=False, metavar="[DB]"),
            Option(["--seed"], Text(en="Which town.", bg="Кой град."), type=int, default=1, show_default=True),
            Option(
                ["--scale"],
                Text(en="How large, compared with the usual.", bg="Колко голям, спрямо обичайното."),
                type=float,
                default=1.0,
                show_default=True,
            ),
        ],
    ),
    "upgrade": Command(
        "upgrade",
        Text(
            en="Bring older tables up to date, whole or not at all. Make a copy of the file first.",
            bg="Надгражда по-стари таблици — изцяло или никак. Първо направете копие на файла.",
        ),
        upgrade,
        [
            Option(
                ["--dry-run"],
                Text(en="Only say what would be done.", bg="Само казва какво би направила."),
                is_flag=True,
            )
        ],
    ),
    "copy": Command(
        "copy",
        Text(
            en="Copy a whole database into an empty one, from SQLite to PostgreSQL, back, or to another of its kind.\n\n"
            "Everything moves: plugins, the feed with its numbers, the search index. Counts and checksums of both ends "
            "are compared. Interrupted, the same command goes on where it stopped; the source is only read.",
            bg="Копира цяла база в празна — от SQLite в PostgreSQL, обратно или в друга от същия вид.\n\n"
            "Пренася се всичко: приставките, дневникът с номерата си, указателят за търсене. Броят и контролните суми "
            "от двете страни се сравняват. След прекъсване същата команда продължава; източникът само се чете.",
        ),
        copy,
        [
            Argument(
                ["source"],
                Text(en="Path of a SQLite file, or a URL.", bg="Път до файл на SQLite или URL."),
                metavar="SOURCE",
            ),
            Argument(
                ["target"],
                Text(
                    en="The same; a file is made, a database of PostgreSQL has to be there.",
                    bg="Също; файлът се създава, базата на PostgreSQL трябва да я има.",
                ),
                metavar="TARGET",
            ),
            Option(
                ["--anew"],
                Text(
                    en="First drop what an unfinished copy left in the target.",
                    bg="Първо изтрива останалото в целта от незавършено копие.",
                ),
                is_flag=True,
            ),
        ],
    ),
}
