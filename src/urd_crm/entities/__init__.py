"""The tables: one noun per file, on a registry of our own, so that a host's metadata stays clean."""
