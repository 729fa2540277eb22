"""Migrations of the tables of investors."""
