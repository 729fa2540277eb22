"""How long the main work takes, against hand-written SQL on the same machine in the same run."""
