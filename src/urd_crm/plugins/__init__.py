"""The bundled plugins. Each is found by its entry point, like a stranger's, and could be a distribution of its own."""
