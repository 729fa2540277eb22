"""What was measured, as rows: medians, ratios to the two floors, and whether the library reaches its target."""

from collections.abc import Iterable, Sequence
from typing import Any

from bench.measuring import Times
from bench.targets import TARGETS, Target

Row = dict[str, Any]
OURS = "urd_crm"


def rows_of(engine: str, times: Iterable[Times]) -> list[Row]:
    """Make a row for each workload and contender of one engine."""
    by_workload: dict[str, list[Times]] = {}
    for each in times:
        by_workload.setdefault(each.workload, []).append(each)
    rows: list[Row] = []
    for name, target in TARGETS.items():
        measured = by_workload.get(name.removesuffix("_p99"))
        if measured:
            rows += _compared(engine, name, target, measured)
    return rows


def _compared(engine: str, name: str, target: Target, measured: Sequence[Times]) -> list[Row]:
    values = {each.contender: each.quantile(target.quantile) * target.scale for each in measured}
    floor = next((values[each] for each in ("sqlite3", "psycopg") if each in values), None)
    same = next((value for each, value in values.items() if each.endswith(", same schema")), None)
    rows = []
    for each in measured:
        value = values[each.contender]
        row: Row = {
            "workload": name,
            "title": target.title,
            "engine": engine,
            "contender": each.contender,
            "unit": target.unit,
            "value": value,
            "samples": len(each.seconds),
            "to_floor": floor and value / floor,
            "to_same": same and value / same,
            "target": None,
            "passes": None,
        }
        if each.contender == OURS and floor:
            slowest = each.quantile(0.95) * target.scale
            row["target"] = target.ratio
            row["passes"] = value / floor <= target.ratio and (target.most is None or slowest <= target.most)
        rows.append(row)
    return rows


def markdown(rows: Sequence[Row]) -> str:
    """Write a table for each engine: a line for each workload, a column for each contender, times over the floor."""
    parts = []
    for engine in dict.fromkeys(row["engine"] for row in rows):
        own = [row for row in rows if row["engine"] == engine]
        names = list(dict.fromkeys(row["contender"] for row in own))
        header = ["workload", *names, "to same", "target", "reached"]
        lines = [header, ["---", *["---:"] * (len(names) + 2), "---"]]
        for workload in dict.fromkeys(row["workload"] for row in own):
            cells = {row["contender"]: row for row in own if row["workload"] == workload}
            ours = cells.get(OURS, {})
            first = next(iter(cells.values()))
            lines.append(
                [
                    f"{first['title']}, {first['unit']}",
                    *(_cell(cells.get(name)) for name in names),
                    _number(ours.get("to_same")),
                    f"≤ {_number(ours['target'])}" if ours.get("target") else "",
                    {True: "yes", False: "no", None: ""}[ours.get("passes")],
                ]
            )
        parts.append("\n".join(f"| {' | '.join(line)} |" for line in lines))
    return "\n\n".join(parts)


def plain(rows: Sequence[Row]) -> str:
    """Write the same table with its columns under one another."""
    tables = []
    for table in markdown(rows).split("\n\n"):
        lines = [line.removeprefix("| ").removesuffix(" |").split(" | ") for line in table.splitlines()]
        del lines[1]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        tables.append("\n".join(_aligned(line, widths) for line in lines))
    return "\n\n".join(tables)


def _aligned(line: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (
        cell.rjust(width) if n else cell.ljust(width) for n, (cell, width) in enumerate(zip(line, widths, strict=True))
    )
    return "  ".join((first, *others))


def _cell(row: Row | None) -> str:
    if row is None:
        return "–"
    ratio = row["to_floor"]
    return _number(row["value"]) + ("" if ratio is None or ratio == 1 else f" ({_number(ratio)})")


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
