"""The contract suite: tests that any plugin passes.

In a ``conftest.py``::

    pytest_plugins = ["urd_crm.testing.fixtures"]

and in a test module::

    from urd_crm.testing.contract import PluginContract


    class TestSportsClubs(PluginContract):
        plugin = "sports_clubs"
"""

from urd_crm.testing.contract.suite import PluginContract

__all__ = ["PluginContract"]
