"""The house: each room imports only rooms above it, and nothing under the package hides a name of the door."""

import ast
import subprocess
import sys
from pathlib import Path

import claimcheck

HOME = Path(claimcheck.__file__).parent
FLOORS = [
    "errors", "values", "claims", "solver", "findings", "rules", "judging", "settings", "documents", "reading", "desk", "render", "series",
    "archive", "integrations", "cli", "__main__",
]  # fmt: skip
# The presentation methods of the report are the only imports that look down, and they wait until they are called.
DEFERRED = {("findings/report.py", "render")}


def room(module):
    return module.split(".")[1] if "." in module else "door"


def imports(file):
    tree = ast.parse(file.read_text("utf-8"))
    inside_functions = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
        for node in ast.walk(function)
        if isinstance(node, (ast.Import, ast.ImportFrom))
    }
    door = {name: f"claimcheck.{place}" for place, names in claimcheck._ROOMS.items() for name in names}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "claimcheck":
            modules = (
                [door.get(alias.name, f"claimcheck.{alias.name}") for alias in node.names] if node.module == "claimcheck" else [node.module]
            )
            yield from ((module, id(node) in inside_functions) for module in modules)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("claimcheck."):
                    yield alias.name, id(node) in inside_functions


def test_each_room_imports_only_rooms_above_it():
    seen = 0
    for file in sorted(HOME.rglob("*.py")):
        name = file.relative_to(HOME).as_posix()
        if name == "__init__.py":
            continue
        own = name.split("/")[0].removesuffix(".py")
        assert own in FLOORS, f"{own} has no floor"
        for module, deferred in imports(file):
            other = room(module)
            seen += 1
            if deferred and (name, other) in DEFERRED:
                continue
            assert FLOORS.index(other) <= FLOORS.index(own), f"{name} imports {module} from a room below it"
    assert seen > 100


def test_built_in_rules_import_the_door_only():
    for file in sorted((HOME / "rules").glob("*/*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("claimcheck"):
                assert node.module == "claimcheck", f"{file.name} imports {node.module}"


def test_no_module_bears_the_name_of_something_the_door_exports():
    here = {path.stem for path in HOME.iterdir()}
    assert not here & set(claimcheck.__all__)


def test_every_name_of_the_door_is_there():
    for name in claimcheck.__all__:
        assert getattr(claimcheck, name) is not None
    assert set(claimcheck.__all__) == {name for names in claimcheck._ROOMS.values() for name in names}


def test_only_one_file_knows_pint():
    knowing = [f.name for f in HOME.rglob("*.py") if "import pint" in f.read_text("utf-8") or "from pint" in f.read_text("utf-8")]
    assert ["registry.py"] == knowing


def test_importing_and_checking_load_no_pint():
    code = (
        "import sys, claimcheck as cc; heavy = {'pint', 'numpy', 'importlib.metadata'}; "
        "cc.check_text('Hundreds of nurses were hired in the last two days, with 340 on Sunday and 290 on Monday.', published='2026-03-03'); "
        "print(sorted(heavy & set(sys.modules)))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "[]" == out.strip()
