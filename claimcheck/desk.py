"""Story, text or file to report: the one place where documents, reading and judging meet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.files import Form, loads
from claimcheck.claims.formula import Expectation
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link
from claimcheck.claims.rounding import rounded
from claimcheck.documents.document import Document
from claimcheck.documents.files import read_text
from claimcheck.documents.plain import plain
from claimcheck.errors import ClaimError, ClaimFileError, InputError
from claimcheck.findings.finding import Finding
from claimcheck.findings.report import Report, Source
from claimcheck.values.window import as_day

if TYPE_CHECKING:
    from claimcheck.rules.rule import Case, Rule

Day: TypeAlias = date | str
RuleSource: TypeAlias = "Rule | str | Path"
_CLAIM_FORMS: dict[str, Form] = {".toml": "toml", ".json": "json", ".csv": "csv"}


def check(
    claims: Ledger | Iterable[Claim],
    *,
    expect: Sequence[Expectation] = (),
    links: Sequence[Link] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    rules: Iterable[RuleSource] = (),
) -> Report:
    """The report on a ledger, or on claims written by hand with what is expected of them.

    *select* and *ignore* take names of rules and of families, *rules* rules of your own or files that hold some. Raises ClaimError for
    what is no claim, two claims of one name and an expectation about a claim that is not there; ConfigError for an unknown rule.
    """
    ledger = claims if isinstance(claims, Ledger) else Ledger(rounded(_claims(claims)), tuple(links), tuple(expect))
    return _judged(ledger, _claims_source(ledger, ""), select, ignore, rules)


def _claims(given: object) -> list[Claim]:
    found: list[Claim] = []
    for one in given if isinstance(given, Iterable) and not isinstance(given, (str, bytes)) else [given]:
        if not isinstance(one, Claim):
            raise ClaimError(f"{one!r} is not a claim", help="check takes claims made by claim(...); check_text takes a story")
        found.append(one)
    return found


def check_text(
    text: str,
    *,
    published: Day | None = None,
    outlet: str = "",
    path: str = "",
    encoding: str = "utf-8",
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    rules: Iterable[RuleSource] = (),
) -> Report:
    """The report on the story in *text*.

    *published* is the day of publication (a date or ``YYYY-MM-DD``), which weekdays and "last week" count from; without it the latest full
    date in the text stands in. Raises InputError named ``empty-input`` when there is no text, ClaimError for a day that is no date.
    """
    document, ledger, dated = _understood(text, published, outlet, path, encoding)
    source = Source(
        path=path,
        text=document.text,
        encoding=encoding,
        published=ledger.published.isoformat() if ledger.published else "",
        published_from=dated,
    )
    report = _judged(ledger, source, select, ignore, rules)
    return attrs.evolve(report, findings=(*report.findings, *_doubts(document.text, ledger)))


def _doubts(text: str, ledger: Ledger) -> list[Finding]:
    """Notes on the reading itself: a text that is not English, or of which little was understood."""
    from claimcheck.reading.language import doubts

    return [Finding("reading-in-doubt", "reading", "note", doubt) for doubt in doubts(text, ledger)]


def check_file(
    path: str | Path,
    *,
    published: Day | None = None,
    outlet: str = "",
    encoding: str | None = None,
    max_bytes: int = 10_000_000,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    rules: Iterable[RuleSource] = (),
) -> Report:
    """The report on the story in the text file *path*, or on a claim file (``….claims.toml``, ``.json`` or ``.csv``).

    Raises as `check_text` does, InputError for a file that is no text, and ClaimFileError as `load` does.
    """
    if is_claim_file(path):
        ledger = load(path, encoding=encoding, max_bytes=max_bytes)
        ledger = ledger if published is None else attrs.evolve(ledger, published=as_day(published))
        return _judged(ledger, _claims_source(ledger, str(path)), select, ignore, rules)
    text, found = read_text(path, encoding=encoding, max_bytes=max_bytes)
    return check_text(text, published=published, outlet=outlet, path=str(path), encoding=found, select=select, ignore=ignore, rules=rules)


def read(text: str, *, published: Day | None = None, outlet: str = "") -> Ledger:
    """What was understood of the story in *text*: its claims, their links and what was left unread. Raises as `check_text` does."""
    return _understood(text, published, outlet, "", "utf-8")[1]


def load(path: str | Path, *, encoding: str | None = None, max_bytes: int = 10_000_000) -> Ledger:
    """The ledger of the claim file *path*, in the form that its last suffix names: ``.toml``, ``.json`` or ``.csv``.

    The article it names is read, relative to the file, and quotes get their places there. Raises InputError for a file that is not there or
    no text, ClaimFileError with line and column for one that is no claim file.
    """
    file = Path(path)
    form = _CLAIM_FORMS.get(file.suffix)
    if form is None:
        offer = "its name ends in .toml, .json or .csv"
        raise ClaimFileError(f"no form of a claim file: {file}", name="bad-option", help=offer, path=str(file))
    text, _ = read_text(file, encoding=encoding, max_bytes=max_bytes)
    return loads(text, format=form, name=str(file), read=lambda source: read_text(file.parent / source, max_bytes=max_bytes)[0])


def is_claim_file(path: str | Path) -> bool:
    """True for the name of a claim file: ``kursk.claims.toml``, ``claims.json``."""
    file = Path(path)
    return file.suffix in _CLAIM_FORMS and (file.stem == "claims" or file.stem.endswith(".claims"))


def _claims_source(ledger: Ledger, path: str) -> Source:
    """Where the report finds the lines that it quotes: the article of the claims, or nothing but the name of their file."""
    article, day = ledger.article, ledger.published
    if article is not None and article.text:
        path = str(Path(path).parent / article.source) if path else article.source
    return Source(
        path,
        article.text if article else "",
        format="claims",
        published=day.isoformat() if day else "",
        published_from="given" if day else "",
    )


def _understood(text: str, published: Day | None, outlet: str, path: str, encoding: str) -> tuple[Document, Ledger, str]:
    from claimcheck.reading.reader import latest_date, read_document

    if not isinstance(text, str):
        raise InputError(f"a story is text, not {type(text).__name__}", help="decode it first, or give the path to check_file")
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise InputError(f"{path or 'the text'} is empty, nothing was checked", name="empty-input", help="give the story's text")
    day = as_day(published) if published is not None else latest_date(text)
    dated = "" if day is None else "given" if published is not None else "the latest date in the text"
    document = plain(text, path=path, encoding=encoding, published=day, outlet=outlet)
    return document, read_document(document), dated


def _judged(ledger: Ledger, source: Source, select: Iterable[str], ignore: Iterable[str], rules: Iterable[RuleSource]) -> Report:
    from claimcheck.judging.judge import judge
    from claimcheck.rules.catalogue import catalogue, load_rules, selected

    own = [rule for given in rules for rule in (load_rules(given) if isinstance(given, (str, Path)) else (given,))]
    return judge(ledger, selected((*catalogue(), *own), select, ignore), source)


def try_case(rule: Rule, case: Case) -> str:
    """What is wrong with how *rule* does on *case*, with the report; ``""`` when a bad case is flagged and a good one left alone."""
    from claimcheck.rules.catalogue import catalogue

    own = () if rule in catalogue() else (rule,)
    if "[claims" in case.text:
        from claimcheck.claims.files import loads

        report = check(loads(case.text), rules=own)
    else:
        report = check_text(case.text, published=case.published or None, rules=own)
    mine = [f for f in report.findings if f.rule == rule.name]
    told = "\n".join("\n".join([f.message, *f.reckoning, *(label.quote for label in f.labels)]) for f in mine)
    if report.broken:
        return f"{rule.name} broke: {report.broken[0].why}"
    if case.bad and (not mine or case.finds not in told):
        return f"{rule.name} does not flag this case{f' with {case.finds!r}' if case.finds else ''}:\n{case.text}\n{report}"
    if not case.bad and mine:
        return f"{rule.name} flags this case, which it should leave alone:\n{case.text}\n{report}"
    return ""
