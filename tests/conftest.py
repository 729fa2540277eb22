"""Fixtures of the whole suite: those that the library ships."""

pytest_plugins = ["urd_crm.testing.fixtures"]
