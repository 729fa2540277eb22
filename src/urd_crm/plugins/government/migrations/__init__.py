"""Migrations of the tables of government."""
