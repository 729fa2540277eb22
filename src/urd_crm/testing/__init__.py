"""What tests of plugins and of hosts build on.

``fixtures`` are a pytest plugin, loaded with ``pytest_plugins = ["urd_crm.testing.fixtures"]``;
``builders`` and ``sample`` write invented rows; ``contract`` is the suite that every plugin passes;
``postgres`` starts a throw-away server.
"""
