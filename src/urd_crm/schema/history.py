"""Whether the migrations of a component make one history, as its author meant."""

import warnings
from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory

from urd_crm.errors import MigrationFailedError
from urd_crm.schema.component import Component
from urd_crm.text import Text


def refuse_broken(config: Config, component: Component) -> None:
    """Refuse migrations of which two are the last, one follows a file that is gone, or one is not called as its file.

    Raises:
        MigrationFailedError: there are such; it says what their author does about it.
    """
    name = component.name
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # it says of the missing one what is said here
            scripts = ScriptDirectory.from_config(config)
            last = scripts.get_heads()
    except KeyError as missing:
        raise MigrationFailedError(
            Text(
                en=f"A migration of '{name}' follows {missing.args[0]}, which is not in {component.migrations}: "
                "bring that file back.",
                bg=f"Миграция на „{name}“ следва {missing.args[0]}, а такава няма в {component.migrations}: "
                "върнете този файл.",
            ),
            name,
        ) from missing
    if len(last) > 1:
        raise MigrationFailedError(
            Text(
                en=f"The migrations {', '.join(last)} of '{name}' are each the last one: let the "
                "later one follow the other. Its down_revision names the other, its file and its revision get the next number.",
                bg=f"Миграциите {', '.join(last)} на „{name}“ са всяка последна: нека по-късната "
                "следва другата. Нейното down_revision посочва другата, файлът и revision ѝ получават следващия номер.",
            ),
            name,
        )
    for script in scripts.walk_revisions():
        file = Path(script.path).stem
        if script.revision != file:  # a database that was made whole bears the name of the file
            raise MigrationFailedError(
                Text(
                    en=f"The migration in {file}.py of '{name}' calls itself {script.revision}: write revision = \"{file}\" "
                    "there, and the same as down_revision in the one that follows it.",
                    bg=f'Миграцията в {file}.py на „{name}“ се нарича {script.revision}: напишете там revision = "{file}" '
                    "и същото като down_revision в следващата.",
                ),
                name,
            )
