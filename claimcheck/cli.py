"""The command ``claimcheck``: check a story, list and explain the rules, reckon with amounts."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import claimcheck
from claimcheck.errors import ClaimcheckError, ConfigError, InputError
from claimcheck.findings.report import FAIL_ON, Report
from claimcheck.render.report import EXTRACT_FORMS, FORMS, render
from claimcheck.settings.configuration import configuration

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _ArgumentGroup, _SubParsersAction

    from claimcheck.rules.rule import Rule

COMMANDS = ("check", "extract", "draft", "reckon", "rules", "explain", "schema", "demo", "version")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit code: 0 nothing to tell, 1 findings, 2 wrong use or input, 130 interrupted."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except ClaimcheckError as error:
        if os.environ.get("CLAIMCHECK_DEBUG"):
            raise
        _tell(error)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except KeyboardInterrupt:
        return 130


def _run(given: list[str]) -> int:
    if given[:1] in (["--version"], ["version"]):
        print(f"claimcheck {claimcheck.__version__}")
        return 0
    if given and given[0] not in (*COMMANDS, "-h", "--help"):
        given = ["check", *given]
    options = _parser().parse_args(given or ["--help"])
    run: Callable[[Namespace], int] = options.run
    return run(options)


def _parser() -> ArgumentParser:
    from argparse import ArgumentParser, RawDescriptionHelpFormatter

    class Parser(ArgumentParser):
        def error(self, message: str) -> None:  # type: ignore[override]
            raise ConfigError(message, help=f"{self.prog} --help lists the options")

    parser = Parser(
        prog="claimcheck",
        description="Reports, before publication, where the figures of a news story cannot all be true.",
        epilog="exit: 0 nothing at or above --fail-on, 1 findings, 2 wrong use or input",
        formatter_class=RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)
    _check_options(commands.add_parser("check", help="find inconsistencies in stories (the default command)"))
    _reading_options(commands)
    reckon = commands.add_parser("reckon", help='"28 vehicles * about 30 troops/vehicle": both readings and the unit')
    reckon.add_argument("expression")
    reckon.set_defaults(run=_reckon)
    rules = commands.add_parser("rules", help="list every rule")
    rules.add_argument("--rules", action="append", default=[], metavar="FILE", help="list the rules of this Python file, too")
    rules.set_defaults(run=_rules)
    explain = commands.add_parser("explain", help="what a rule says, why, and its cases")
    explain.add_argument("rule")
    explain.add_argument("--rules", action="append", default=[], metavar="FILE", help="explain a rule of this Python file")
    explain.set_defaults(run=_explain)
    schema = commands.add_parser("schema", help="print the JSON Schema of a file: claims")
    schema.add_argument("of", choices=("claims",))
    schema.set_defaults(run=_schema)
    commands.add_parser("demo", help="check a small built-in story with an error in it").set_defaults(run=_demo)
    commands.add_parser("version", help="print the version")
    return parser


def _reading_options(commands: _SubParsersAction[Any]) -> None:
    extract = commands.add_parser("extract", help="a table of every figure read, and of those that were not")
    extract.add_argument("--output-format", choices=EXTRACT_FORMS, default="text", dest="form")
    extract.add_argument("-o", "--output", metavar="FILE", help="write it there instead of to standard output")
    extract.set_defaults(run=_extract)
    draft = commands.add_parser("draft", help="write PATH.claims.toml from the story, ready to edit")
    draft.add_argument("-o", "--output", metavar="FILE", help="write it there instead")
    draft.add_argument("--force", action="store_true", help="overwrite the file that is there")
    draft.set_defaults(run=_draft)
    for one in (extract, draft):
        one.add_argument("path", metavar="PATH", help="a story as plain text")
        one.add_argument("--published", metavar="DATE", help="day of publication, YYYY-MM-DD (default: the latest date in the text)")
        one.add_argument("--encoding", metavar="NAME", help="encoding of the file (default: UTF-8)")
        one.add_argument("--max-bytes", type=int, default=10_000_000, metavar="N")


def _check_options(check: ArgumentParser) -> None:
    check.add_argument("paths", nargs="+", metavar="PATH", help="a story as plain text, or a claim file; - reads standard input")
    check.add_argument("--published", metavar="DATE", help="day of publication, YYYY-MM-DD (default: the latest date in the text)")
    check.add_argument("--output-format", choices=FORMS, default="text", dest="form")
    check.add_argument("-o", "--output", metavar="FILE", help="write the report there instead of to standard output")
    check.add_argument("--select", action="append", default=[], metavar="RULE|FAMILY")
    check.add_argument("--ignore", action="append", default=[], metavar="RULE|FAMILY")
    check.add_argument("--rules", action="append", default=[], metavar="FILE", help="a Python file with rules of your own")
    check.add_argument("--plugins", action="store_true", help="with the rules and readers of installed plug-ins")
    _reference_options(check.add_argument_group("references"))
    check.add_argument("--fail-on", choices=FAIL_ON, default="warning")
    check.add_argument("--exit-zero", action="store_true", help="turn exit 1 into 0, never 2")
    check.add_argument("--show-held", action="store_true", help="tell what was tested and holds, too")
    check.add_argument("--encoding", metavar="NAME", help="encoding of the files (default: UTF-8)")
    check.add_argument("--max-bytes", type=int, default=10_000_000, metavar="N")
    check.add_argument("--color", choices=("auto", "always", "never"), default="auto")
    check.set_defaults(run=_check)


def _reference_options(group: _ArgumentGroup) -> None:
    group.add_argument("--reference", action="append", default=[], metavar="PATH", help="an earlier story, a claim file or a table (.csv)")
    group.add_argument("--date", default="", metavar="COLUMN", help="the column of a table with the days of its reports")
    group.add_argument("--daily", default="", metavar="COLUMN", help="its column with what each day adds")
    group.add_argument("--total", default="", metavar="COLUMN", help="its column with the running total")
    group.add_argument("--covers", choices=("same-day", "previous-day"), default="same-day", help="the day that a report of it counts")
    group.add_argument("--counts", default="", metavar="WORDS", help='what it counts: "Russian soldiers lost"')
    group.add_argument("--by", default="", metavar="NAME", help="who says so")
    group.add_argument("--firm-from", metavar="DATE", help="days before that decide no record")


def _check(options: Namespace) -> int:
    worst = 0
    texts: list[str] = []
    for path in options.paths:
        try:
            report = _report(path, options)
        except ClaimcheckError as error:
            _tell(error)
            worst = 2
            continue
        texts.append(render(report, options.form, width=_width(), color=_color(options), show_held=options.show_held))
        code = report.exit_code(options.fail_on)
        worst = max(worst, 0 if options.exit_zero and code == 1 else code)
    if texts:
        _write("\n".join(texts) + "\n", options.output)
    return worst


def _report(path: str, options: Namespace) -> Report:
    chosen = {
        "published": options.published, "select": _names(options.select), "ignore": _names(options.ignore), "rules": options.rules,
        "plugins": options.plugins or configuration(path).plugins,
        "references": [_reference(path, options) for path in options.reference],
    }  # fmt: skip
    if path != "-":
        return claimcheck.check_file(path, encoding=options.encoding, max_bytes=options.max_bytes, **chosen)
    text, encoding = _standard_input(options)
    return claimcheck.check_text(text, encoding=encoding, path="-", **chosen)


def _reference(path: str, options: Namespace) -> Any:
    """The reference *path*: a table with the columns that the options name, else the path of a story or claim file."""
    from claimcheck.desk import is_claim_file

    if not path.endswith(".csv") or is_claim_file(path):
        return path
    return claimcheck.table(
        path, day=options.date, daily=options.daily, total=options.total, covers=options.covers, counts=options.counts, by=options.by,
        firm_from=options.firm_from, max_bytes=options.max_bytes,
    )  # fmt: skip


def _standard_input(options: Namespace) -> tuple[str, str]:
    """Its text and encoding."""
    from claimcheck.documents.files import decode

    raw = sys.stdin.buffer.read(options.max_bytes + 1)
    if len(raw) > options.max_bytes:
        raise InputError(f"standard input is longer than {options.max_bytes:,} bytes", name="too-large", help="raise --max-bytes")
    return decode(raw, "standard input", encoding=options.encoding)


def _names(given: Sequence[str]) -> list[str]:
    return [name for text in given for name in text.split(",") if name]


def _story(options: Namespace) -> str:
    from claimcheck.documents.files import read_text

    if options.path == "-":
        return _standard_input(options)[0]
    return read_text(options.path, encoding=options.encoding, max_bytes=options.max_bytes)[0]


def _extract(options: Namespace) -> int:
    from claimcheck.desk import is_claim_file
    from claimcheck.render.extracted import extracted

    if options.path != "-" and is_claim_file(options.path):
        text, ledger = "", claimcheck.load(options.path, encoding=options.encoding, max_bytes=options.max_bytes)
    else:
        text = _story(options)
        ledger = claimcheck.read(text, published=options.published, links=False)
    _write(extracted(ledger, options.form, text=text, path=options.path, width=_width()) + "\n", options.output)
    return 0


def _draft(options: Namespace) -> int:
    from pathlib import Path

    from claimcheck.desk import draft

    if options.path == "-" and not options.output:
        raise ConfigError("draft: standard input has no name to write beside", help="say where to: -o story.claims.toml")
    file = Path(options.output or f"{options.path}.claims.toml")
    if file.exists() and not options.force:
        raise InputError(f"{file} is there already, nothing was written", name="already-there", help="--force overwrites it")
    source = "" if options.path == "-" else os.path.relpath(options.path, file.parent).replace(os.sep, "/")
    ledger, text = draft(_story(options), source=source, published=options.published)
    _write(text, str(file))
    unread = f", {len(ledger.unread)} figures not understood" if ledger.unread else ""
    print(f"{file}: {len(ledger.claims)} claims{unread}; edit it, then: claimcheck check {file}")
    return 0


def _demo(_: Namespace) -> int:
    from claimcheck.integrations.demo import PUBLISHED, STORY

    for number, line in enumerate(STORY.splitlines(), 1):
        print(f"{number} | {line}")
    report = claimcheck.check_text(STORY, published=PUBLISHED, path="demo")
    _write(f"\n{render(report, width=_width())}\n", None)
    return 0


def _reckon(options: Namespace) -> int:
    from claimcheck.claims.written import with_nouns
    from claimcheck.values.arithmetic import reckon
    from claimcheck.values.units import STANDARD
    from claimcheck.values.written import amount

    table = with_nouns(STANDARD)
    for line in reckon(options.expression, lambda text: amount(text, units=table), extra=table).lines:
        print(line)
    return 0


def _rules(options: Namespace) -> int:
    rules = _known(options)
    width = max(len(r.name) for r in rules)
    for r in rules:
        also = f" Also: {', '.join(r.covers)}." if r.covers else ""
        print(f"{r.family:<11} {r.name:<{width}}  {r.statement}{also}")
    return 0


def _known(options: Namespace) -> tuple[Rule, ...]:
    from claimcheck.rules.catalogue import catalogue, load_rules

    return (*catalogue(), *(rule for file in options.rules for rule in load_rules(file)))


def _explain(options: Namespace) -> int:
    from claimcheck.rules.catalogue import selected

    try:
        chosen = selected(_known(options), [options.rule])
    except ConfigError as error:
        raise ConfigError(f"no rule {options.rule!r}", name="no-such-rule", help=error.help) from None
    for r in chosen:
        print(f"{r.name} ({r.family})\n\n{r.statement}\n\nWhy: {r.reason}")
        print(f"Quiet when: {r.quiet_when}\nMay be wrong when: {r.may_be_wrong_when}")
        for case in (*r.bad, *r.good):
            day = f", published {case.published}" if case.published else ""
            print(f"\n{'Flagged' if case.bad else 'Left alone'}{day}:\n" + "\n".join(f"  {line}" for line in case.text.splitlines()))
        print()
    return 0


def _schema(options: Namespace) -> int:
    import json

    from claimcheck.claims.files.schema import schema

    print(json.dumps(schema(), indent=2))
    return 0


def _tell(error: ClaimcheckError) -> None:
    print(f"error[{error.name}]: {error.message}", file=sys.stderr)
    if error.help:
        print(f"  = help: {error.help}", file=sys.stderr)


def _write(text: str, path: str | None) -> None:
    if path:
        try:
            with open(path, "w", encoding="utf-8", newline="\n") as out:
                out.write(text)
        except OSError as error:
            raise InputError(f"cannot write {path}: {error.strerror}", name="not-writable", help="choose another file") from None
        return
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(_fitting(text, encoding))
    sys.stdout.flush()


_PLAIN = str.maketrans({"…": "...", "×": "x", "“": '"', "”": '"', "‘": "'", "’": "'", "≤": "<=", "≥": ">=", "—": "-", "–": "-"})


def _fitting(text: str, encoding: str) -> str:
    """*text*, in plain characters where the terminal cannot show ours."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_PLAIN).encode(encoding, "replace").decode(encoding)
    return text


def _width() -> int:
    import shutil

    return min(100, max(40, shutil.get_terminal_size((100, 24)).columns))


def _color(options: Namespace) -> bool:
    if options.color != "auto" or options.output:
        return str(options.color) == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
