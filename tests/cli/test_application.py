"""The commands as a whole: each loads, each is explained in both languages, options stand anywhere."""

from importlib.metadata import version

import click
import pytest

from urd_crm.cli.application import COMMANDS, PLUGINS, urd
from urd_crm.cli.command import Argument, Command, CommonOption, Group, Option
from urd_crm.registry.discovery import GROUP


def commands(group=urd, path=()):
    """Give every command below a group, with the words that call it."""
    with click.Context(group) as ctx:
        for name in COMMANDS if group is urd else group.list_commands(ctx):
            command = group.get_command(ctx, name)
            yield (*path, name), command
            if isinstance(command, Group):
                yield from commands(command, (*path, name))


ALL = dict(commands())


class TestVersion:
    @pytest.mark.parametrize("words", [["--version"], ["--lang", "bg", "--version"]])
    def test_it_is_that_of_the_installed_package(self, call, words):
        """For a report of a fault."""
        said = call(*words)
        assert (said.code, said.out, said.err) == (0, f"urd {version('urd-crm')}\n", "")


class TestCommands:
    def test_all_are_there(self):
        """The walk below sees the commands, not an empty group."""
        assert {("add", "org"), ("log",), ("report",), ("import", "csv"), ("engagement", "move")} <= set(ALL)

    @pytest.mark.parametrize("words", ALL, ids=" ".join)
    def test_each_is_explained_in_both_languages(self, words):
        """Text of the command, its arguments and its options; a declaration of a plugin may have English only."""
        command = ALL[words]
        assert isinstance(command, Command | Group)
        if words[0] in ("report", "output") and len(words) > 1:
            return
        texts = [command.text, *(each.text for each in command.params if isinstance(each, Option | Argument))]
        assert all(text.en and text.bg for text in texts)

    @pytest.mark.parametrize("words", ALL, ids=" ".join)
    def test_each_has_help(self, call, words):
        """``--help`` works everywhere, signatures of plugins included."""
        for language in ("en", "bg"):
            said = call("--lang", language, *words, "--help", plugins=())
            assert (said.code, said.err) == (0, "")
            assert {"en": "Usage: ", "bg": "Употреба: "}[language] in said.out

    @pytest.mark.parametrize("words", ALL, ids=" ".join)
    def test_each_takes_the_common_options(self, words):
        """What may stand before a command may stand behind it too."""
        command = ALL[words]
        if isinstance(command, Group) and not command.invoke_without_command:
            return
        found = {each.name for each in command.params if isinstance(each, CommonOption)}
        own = {word for each in command.params if not isinstance(each, CommonOption) for word in each.opts}
        assert found | ({"plugins"} if "--plugin" in own else set()) == {
            "database",
            "as_json",
            "spoken",
            "actor",
            "plugins",
            "strict",
        }

    def test_the_group_of_plugins_is_the_registrys(self):
        """The name is written twice so that help need not import the registry; it is the same."""
        assert PLUGINS == GROUP


class TestOptions:
    def test_they_stand_before_or_behind(self, urd):
        """``urd --json search`` and ``urd search --json`` say the same."""
        assert urd("--json", "search", "Anna").out == urd("search", "Anna", "--json").out

    def test_the_language_may_stand_behind_help(self, call):
        """Help waits for it."""
        assert "Показва това и свършва." in call("search", "--help", "--lang", "bg").out

    def test_the_actor_is_the_one_who_is_named(self, urd):
        """The audit has the name given with ``--actor``."""
        urd("add", "org", "New", "--actor", "p.draganova")
        assert urd("changes", "--json").json[-1]["actor"] == "p.draganova"
