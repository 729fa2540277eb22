"""Taking records in from files and giving them out: one module or package for each format."""
