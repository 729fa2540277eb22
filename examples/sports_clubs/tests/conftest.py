"""Fixtures: those that urd_crm ships."""

pytest_plugins = ["urd_crm.testing.fixtures"]
