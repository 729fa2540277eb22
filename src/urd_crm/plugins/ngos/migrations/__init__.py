"""Migrations of the tables of non-governmental organisations."""
