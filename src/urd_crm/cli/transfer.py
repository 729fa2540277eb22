"""Stand."""

COMMANDS: dict[str, object] = {}
