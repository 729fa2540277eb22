"""The command line ``urd``: one file for each group of commands, loaded when one of them is called."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from urd_crm.cli.start import main as main

__all__ = ["main"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Load ``main`` when it is called for: the table printer beside it needs none of the commands."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from urd_crm.cli.start import main

        return main
