"""Migrations of the tables of the press."""
