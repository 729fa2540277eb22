"""The same town over the plain schema, as users of other tools write it: no journal, no index for names."""
