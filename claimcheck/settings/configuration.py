"""The configuration of a house: the nearest ``claimcheck.toml``, ``.claimcheck.toml`` or ``[tool.claimcheck]``, upward from each file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from claimcheck.errors import ConfigError

_FILES = ("claimcheck.toml", ".claimcheck.toml", "pyproject.toml")
_KEYS = ("plugins",)


@attrs.frozen
class Configuration:
    """What a house sets: whether installed *plugins* are loaded."""

    plugins: bool = False


def configuration(path: str | Path) -> Configuration:
    """That of the file *path* (``-`` stands in the folder of work): the nearest one alone, upward; nothing set where there is none.

    Raises ConfigError named ``bad-config`` for an unknown key or a value of the wrong type.
    """
    folder = Path(path).absolute().parent
    for home in (folder, *folder.parents):
        for name in _FILES:
            table = _table(home / name)
            if table is not None:
                return _read(table, home / name)
    return Configuration()


def _table(file: Path) -> Mapping[str, Any] | None:
    """The settings in *file*, None where it is not there or no file of ours."""
    try:
        text = file.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError):
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"cannot read {file}: {error}", name="bad-config", help="save it as UTF-8") from None
    shared = file.name == "pyproject.toml"
    if shared and "claimcheck" not in text:
        return None
    import tomllib  # only those pay for it who have a configuration

    try:
        table: Mapping[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file} is no TOML: {error}", name="bad-config", help="see https://toml.io for the form") from None
    return table.get("tool", {}).get("claimcheck") if shared else table


def _read(table: Mapping[str, Any], file: Path) -> Configuration:
    for key in table:
        if key not in _KEYS:
            import difflib  # only an error needs it

            close = difflib.get_close_matches(key, _KEYS, n=1)
            offer = f"did you mean “{close[0]}”?" if close else "the keys are " + ", ".join(_KEYS)
            raise ConfigError(f"{file}: unknown key “{key}”", name="bad-config", help=offer)
    plugins = table.get("plugins", False)
    if not isinstance(plugins, bool):
        raise ConfigError(f"{file}: plugins is true or false, not {plugins!r}", name="bad-config", help="plugins = true")
    return Configuration(plugins)
