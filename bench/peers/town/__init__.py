"""The town as an application of Django."""
