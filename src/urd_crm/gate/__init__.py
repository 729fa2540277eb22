"""What every write passes: normalise, check, write, record the change, index for search."""
