"""One repository for each noun: how it is added, changed and asked for."""
