"""How long the main work takes in the library, beside hand-written SQL and what others write, in one run."""
