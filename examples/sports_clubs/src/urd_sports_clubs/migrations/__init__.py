"""The history of the plugin's tables; a new step is written by ``python -m urd_crm.cli.revise``."""
