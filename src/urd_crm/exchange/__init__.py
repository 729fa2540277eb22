"""Taking records in from files and giving them out: one file for each format."""
