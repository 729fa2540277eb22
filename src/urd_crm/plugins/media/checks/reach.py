"""Figures of reach, of an outlet and of what it published: each with what it counts, whose it is and from when."""

from collections.abc import Iterable, Sequence

from urd_crm.contract import CheckContext, Finding, Text
from urd_crm.plugins.media.profiles.outlet import Outlet
from urd_crm.plugins.media.records.coverage import Coverage


def reach_unsourced(rows: Sequence[Outlet | Coverage], context: CheckContext) -> Iterable[Finding]:
    """Find figures of reach that do not say what they count, whose they are, or from when."""
    for row in rows:
        if row.reach is None:
            continue
        for field, value in (
            ("reach_metric", row.reach_metric),
            ("reach_source", row.reach_source),
            ("reach_on", row.reach_on),
        ):
            if value is None:
                yield Finding(
                    row,
                    Text(
                        en="a figure of reach needs its measure, its source and its date",
                        bg="обхватът иска мярка, източник и дата",
                    ),
                    field=field,
                )
