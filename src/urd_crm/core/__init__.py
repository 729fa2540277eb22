"""What the core itself declares, through the same hooks as every plugin."""
