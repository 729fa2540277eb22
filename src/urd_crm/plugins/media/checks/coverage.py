"""Coverage: where it is found, who judged it, and whether readers know what was paid."""

from collections.abc import Iterable, Sequence

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.plugins.media.checks.reach import reach_unsourced
from urd_crm.plugins.media.records.coverage import CodedBy, Coverage


def coverage_nowhere(rows: Sequence[Coverage], context: CheckContext) -> Iterable[Finding]:
    """Find coverage that nobody would find again: without page on the web, in the paper or air time."""
    for row in rows:
        if row.url is None and row.page is None and row.airtime is None:
            yield Finding(
                row,
                Text(en="does not say where it is found", bg="не е посочено къде се намира"),
                Text(en="Give url, page or airtime.", bg="Посочете url, page или airtime."),
                field="url",
            )


def tone_uncoded(rows: Sequence[Coverage], context: CheckContext) -> Iterable[Finding]:
    """Find tones that do not say who judged them, or when."""
    for row in rows:
        for field, value in (("coded_by", row.coded_by), ("coded_on", row.coded_on)):
            if row.tone is not None and value is None:
                yield Finding(
                    row,
                    Text(en="a tone needs who judged it, and when", bg="тонът иска кой и кога го е оценил"),
                    field=field,
                )


def machine_tone(rows: Sequence[Coverage], context: CheckContext) -> Iterable[Finding]:
    """Find tones that only a machine has judged."""
    for row in rows:
        if row.tone is not None and row.coded_by == CodedBy.MACHINE:
            yield Finding(
                row,
                Text(en="only a machine judged the tone", bg="тонът е оценен само от машина"),
                Text(en="Read it, and set coded_by='person'.", bg="Прочетете и задайте coded_by='person'."),
                field="tone",
                since=row.coded_on,
            )


def paid_unmarked(rows: Sequence[Coverage], context: CheckContext) -> Iterable[Finding]:
    """Find publications that we paid for and that do not say so."""
    for row in rows:
        if row.is_paid and not row.is_marked_paid:
            yield Finding(
                row,
                Text(en="a paid publication is not marked as one", bg="платена публикация не е обозначена като такава"),
                Text(en="Ask the outlet to mark it.", bg="Поискайте от медията да я обозначи."),
                field="is_marked_paid",
            )


ALL = (
    Check(
        "coverage-nowhere",
        Coverage,
        coverage_nowhere,
        REJECT,
        Text(en="Not to be found", bg="Без място на публикуване"),
    ),
    Check("tone-uncoded", Coverage, tone_uncoded, REJECT, Text(en="Tone judged by nobody", bg="Тон без оценител")),
    Check(
        "coverage-reach-unsourced",
        Coverage,
        reach_unsourced,
        REJECT,
        Text(en="Reach without a source", bg="Обхват без източник"),
    ),
    Check("machine-tone", Coverage, machine_tone, WARN, Text(en="Tone by machine only", bg="Тон само от машина")),
    Check("paid-unmarked", Coverage, paid_unmarked, WARN, Text(en="Paid and not marked", bg="Платено и необозначено")),
)
