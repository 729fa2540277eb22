"""Migrations of the tables of partner cities."""
