"""What is declared, by whom: discovery, isolation, conflicts, freeze."""

from urd_crm.registry.build import build_registry
from urd_crm.registry.registry import Catalogue, LoadedPlugin, Registered, Registry

__all__ = ["Catalogue", "LoadedPlugin", "Registered", "Registry", "build_registry"]
