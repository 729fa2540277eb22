"""What the library is to reach, workload by workload."""

from attrs import frozen


@frozen
class Target:
    """A workload as the tables show it, and the most that the library may take of what the floor takes."""

    title: str
    unit: str
    scale: float
    """Seconds times this are units."""
    ratio: float
    """Times of the floor over the plain schema, of the same engine."""
    quantile: float = 0.5
    most: float | None = None
    """The most at all · in the unit, at the 95th percentile · ``None``: no such limit."""


TARGETS = {
    "import": Target("import of contacts, e-mail and telephone checked, a person", "µs", 1e6, 1 / 1.5),
    "bulk": Target("bulk log, an interaction", "µs", 1e6, 2.0),
    "timeline": Target("time line, newest 50 with who took part", "µs", 1e6, 1.2),
    "timeline_p99": Target("the same, p99: the busiest organisations", "µs", 1e6, 0.3, quantile=0.99),
    "search": Target("search by fragments of a name, either script", "ms", 1e3, 0.1, most=5.0),
    "misspelt": Target("search with a slip of the finger", "ms", 1e3, 0.15),
    "count": Target("count by month and stakeholder type", "ms", 1e3, 0.3),
    "export": Target("export of all people to CSV, a person", "µs", 1e6, 1.5),
    "export_whole": Target("the same, the library's with all it knows: 25 columns", "µs", 1e6, 1.5),
    "single": Target("single log, own transaction, NORMAL", "µs", 1e6, 3.0),
    "single_orm": Target("the same through the ORM door", "µs", 1e6, 6.0),
    "single_safe": Target("single log, FULL", "µs", 1e6, 1.5),
}
"""By workload; where a workload is looked at twice, the name before ``_p99`` is the one that is run."""
