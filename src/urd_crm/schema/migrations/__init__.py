"""The migrations of the core, oldest first by name."""
