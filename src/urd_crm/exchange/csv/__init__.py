"""Taking records in from CSV files, a row each, and giving them out; whatever program wrote them.

The modules are loaded together: who takes one in has the database open.
"""

from urd_crm.exchange.csv.export import export_csv
from urd_crm.exchange.csv.fields import mapping_of
from urd_crm.exchange.csv.intake import import_interactions, import_organisations, import_people
from urd_crm.exchange.csv.report import ImportReport
from urd_crm.exchange.csv.table import CsvTable, read_csv

__all__ = [
    "CsvTable",
    "ImportReport",
    "export_csv",
    "import_interactions",
    "import_organisations",
    "import_people",
    "mapping_of",
    "read_csv",
]
