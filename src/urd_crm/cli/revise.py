"""Writing the next migration of a component from what its models say::

    python -m urd_crm.cli.revise investors "add the price of a site"

The new file is named ``0002_add_the_price_of_a_site.py``; read it before you commit it:
checks, triggers and data are yours to write.
"""

import re
import sys
from pathlib import Path

from alembic import command

from urd_crm.core import declared
from urd_crm.registry import build_registry
from urd_crm.registry.registry import CORE
from urd_crm.schema.component import components
from urd_crm.schema.create import create
from urd_crm.schema.engine import make_engine
from urd_crm.schema.upgrade import configuration


def revise(name: str, message: str) -> Path:
    """Write the next migration of a component, and give its file.

    Args:
        name: ``core``, or the name of an installed plugin.
        message: what it does, in a few words; they name the file.

    Raises:
        LookupError: there is no such component, or it names no package for migrations.
    """
    registry = build_registry(declared, [] if name == CORE else None)  # another plugin that fails is not ours to mend
    found = components(registry)
    component = next((each for each in found if each.name == name and each.migrations), None)
    if component is None:
        reasons = "".join(f" {problem}" for problem in registry.problems if problem.plugin == name)
        raise LookupError(f"There is no component '{name}' with a package for migrations.{reasons}")
    slug = re.sub(r"[^a-z0-9]+", "_", message.lower()).strip("_")
    revision = f"{len(component.revisions) + 1:04d}_{slug}"[:32].rstrip("_")
    engine = make_engine(":memory:")
    with engine.begin() as connection:
        for other in found:
            if other is not component:
                create(connection, other)
        config = configuration(component, connection)
        if component.revisions:
            command.upgrade(config, "head")
        written = command.revision(config, message, autogenerate=True, rev_id=revision)
    assert written is not None
    assert not isinstance(written, list)
    return Path(written.path)


if __name__ == "__main__":
    print(revise(*sys.argv[1:3]))
