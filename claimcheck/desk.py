"""Story, text or file to report: the one place where documents, reading and judging meet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.files import dumps, loads
from claimcheck.claims.formula import Expectation
from claimcheck.claims.ledger import Article, Ledger
from claimcheck.claims.link import Link
from claimcheck.claims.references import article_of, as_references, told_by
from claimcheck.claims.reports import Covers
from claimcheck.claims.rounding import rounded
from claimcheck.documents.document import Document
from claimcheck.documents.files import read_bytes, read_text
from claimcheck.documents.parts import Rows, joined
from claimcheck.documents.plain import plain
from claimcheck.errors import ClaimError, ClaimFileError, InputError
from claimcheck.findings.finding import LEVELS, Finding, Unchecked
from claimcheck.findings.report import Report, Source
from claimcheck.values.units import with_things
from claimcheck.values.window import as_published

if TYPE_CHECKING:
    from claimcheck.claims.files import Form
    from claimcheck.claims.files.tables import Table
    from claimcheck.rules.rule import Case, Rule

Day: TypeAlias = date | str
RuleSource: TypeAlias = "Rule | str | Path"
Reference: TypeAlias = "Ledger | Table | str | Path"
_CLAIM_FORMS: dict[str, Form] = {".toml": "toml", ".json": "json", ".csv": "csv"}


def check(
    claims: Ledger | Iterable[Claim],
    *,
    expect: Sequence[Expectation] = (),
    links: Sequence[Link] = (),
    references: Iterable[Reference] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    rules: Iterable[RuleSource] = (),
    plugins: bool = False,
) -> Report:
    """The report on a ledger, or on claims written by hand with what is expected of them.

    *references* are held against it: ledgers, tables, or the paths of an earlier story or claim file. *select* and *ignore* take names
    of rules and of families, *rules* rules of your own or files that hold some; *plugins* adds those of
    installed plug-ins. Raises ClaimError for what is no claim, two claims of one name and an expectation about a claim that is not there;
    ConfigError for an unknown rule and a plug-in that is broken.
    """
    ledger = claims if isinstance(claims, Ledger) else Ledger(rounded(_claims(claims)), tuple(links), tuple(expect))
    return _judged(ledger, _claims_source(ledger, ""), select, ignore, rules, plugins, references)


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
    references: Iterable[Reference] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    rules: Iterable[RuleSource] = (),
    plugins: bool = False,
) -> Report:
    """The report on the story in *text*.

    *published* is the day of publication (a date or ``YYYY-MM-DD``), which weekdays and "last week" count from; without it the latest full
    date in the text stands in. Raises InputError named ``empty-input`` when there is no text, ClaimError for a day that is no date.
    """
    understood = _understood(text, published, outlet, path, encoding)
    return _reported(understood, select, ignore, rules, plugins, references)


def check_story(
    *,
    headline: str = "",
    standfirst: str = "",
    body: str = "",
    captions: Iterable[str] = (),
    tables: Iterable[Rows] = (),
    published: Day | None = None,
    outlet: str = "",
    path: str = "",
    references: Iterable[Reference] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    rules: Iterable[RuleSource] = (),
    plugins: bool = False,
) -> Report:
    """The report on a story in the parts that a content system has; spans count in ``report.source.text``, where the parts are joined.

    *captions* is a list of texts, *tables* a list of tables, each a list of rows of cells. ``report.source.field(offset)`` gives the part
    (``captions[0]``) and the offset in it, as the JSON report does. Raises as `check_text` does, and InputError for a part that is no text.
    """
    document = joined(headline=headline, standfirst=standfirst, body=body, captions=captions, tables=tables, outlet=outlet, path=path)
    return _reported(_read(document, published), select, ignore, rules, plugins, references)


def _reported(
    understood: tuple[Document, Ledger, str],
    select: Iterable[str],
    ignore: Iterable[str],
    rules: Iterable[RuleSource],
    plugins: bool,
    references: Iterable[Reference],
) -> Report:
    document, ledger, dated = understood
    source = Source(
        path=document.path,
        text=document.text,
        format=document.format,
        encoding=document.encoding,
        published=ledger.published.isoformat() if ledger.published else "",
        published_from=dated,
        fields=tuple((b.start, b.end, b.field, b.at) for b in document.blocks if b.field),
    )
    report = _judged(ledger, source, select, ignore, rules, plugins, references)
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
    references: Iterable[Reference] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    rules: Iterable[RuleSource] = (),
    plugins: bool = False,
) -> Report:
    """The report on the story in the text file *path*, or on a claim file (``….claims.toml``, ``.json`` or ``.csv``).

    With *plugins*, the reader of a plug-in reads the files that have its suffix. Raises as `check_text` does, InputError for a file that
    is no text, and ClaimFileError as `load` does.
    """
    if is_claim_file(path):
        ledger = load(path, encoding=encoding, max_bytes=max_bytes)
        ledger = ledger if published is None else attrs.evolve(ledger, published=as_published(published))
        return _judged(ledger, _claims_source(ledger, str(path)), select, ignore, rules, plugins, references)
    text, found = _story(path, encoding, max_bytes, plugins)
    return check_text(
        text, published=published, outlet=outlet, path=str(path), encoding=found, references=references, select=select, ignore=ignore,
        rules=rules, plugins=plugins,
    )  # fmt: skip


def _story(path: str | Path, encoding: str | None, max_bytes: int, plugins: bool) -> tuple[str, str]:
    """The text of the story in the file *path* and its encoding; a plug-in reads it that has its suffix."""
    if plugins:
        from claimcheck.settings.plugins import plugged_reader

        reader = plugged_reader(Path(path).suffix)
        if reader is not None:
            return reader(read_bytes(path, max_bytes=max_bytes), str(path)), encoding or "utf-8"
    return read_text(path, encoding=encoding, max_bytes=max_bytes)


def read(text: str, *, published: Day | None = None, outlet: str = "", links: bool = True) -> Ledger:
    """What was understood of the story in *text*: its claims, their links and what was left unread.

    Without *links* none are sought, which takes a tenth of the time: every figure is read by itself, so that no other sharpens its width,
    and words that are a claim only beside a figure (``doubled``, a date that a length is held against) are none. Raises as `check_text`
    does.
    """
    return _understood(text, published, outlet, "", "utf-8", links=links)[1]


def draft(text: str, *, source: str = "", published: Day | None = None) -> tuple[Ledger, str]:
    """What was understood of the story in *text*, and the claim file that says so, ready to edit, with the words of each figure.

    *source* is the path of the story from the claim file. Raises as `check_text` does, and InputError where no figure was read.
    """
    document, ledger, _ = _understood(text, published, "", source, "utf-8")
    ledger = attrs.evolve(ledger, article=Article(source, document.text) if source else None)
    return ledger, written_down(ledger)


def written_down(ledger: Ledger) -> str:
    """The claim file of a ledger that was read from prose. Raises InputError where it has no claim."""
    if not ledger.claims:
        raise InputError("no figure was read, there is nothing to write down", name="empty-input", help="give a story with figures")
    known = [attrs.evolve(c, amount=attrs.evolve(c.amount, unit=with_things(c.amount.unit))) for c in ledger.claims]
    return dumps(attrs.evolve(ledger, claims=tuple(known)))


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


def table(
    path: str | Path,
    *,
    day: str = "",
    daily: str = "",
    total: str = "",
    covers: Covers = "same-day",
    counts: str = "",
    where: str = "",
    by: str = "",
    firm_from: Day | None = None,
    encoding: str | None = None,
    max_bytes: int = 10_000_000,
) -> Table:
    """The CSV file *path* of daily or running figures, one row a day, as a reference for `check`, `check_text` and `check_file`.

    *day*, *daily* and *total* name its columns; *covers* says which day a report counts: ``same-day`` or ``previous-day``. *counts* and
    *where* say in words what is counted (``"Russian soldiers lost"``), *by* who says so. Days before *firm_from* decide no record.
    Raises InputError for a file that is not there, ClaimFileError for a column that is not there or a cell that is no day or number.
    """
    from claimcheck.claims.files.tables import table_of

    text, _ = read_text(path, encoding=encoding, max_bytes=max_bytes)
    return table_of(
        text, name=Path(path).name, day=day, daily=daily, total=total, covers=covers, counts=counts, where=where, by=by, firm_from=firm_from
    )


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


def _understood(
    text: str, published: Day | None, outlet: str, path: str, encoding: str, *, links: bool = True
) -> tuple[Document, Ledger, str]:
    if not isinstance(text, str):
        raise InputError(f"a story is text, not {type(text).__name__}", help="decode it first, or give the path to check_file")
    return _read(plain(text, path=path, encoding=encoding, outlet=outlet), published, links=links)


def _read(document: Document, published: Day | None, *, links: bool = True) -> tuple[Document, Ledger, str]:
    from claimcheck.reading.latest import latest_date
    from claimcheck.reading.reader import read_document
    from claimcheck.reading.tokens import Tokens

    text = document.text
    if not text.strip("\ufeff").strip():
        raise InputError(f"{document.path or 'the text'} is empty, nothing was checked", name="empty-input", help="give the story's text")
    tokens = Tokens(text)
    day = as_published(published) if published is not None else latest_date(tokens)
    dated = "" if day is None else "given" if published is not None else "the latest date in the text"
    document = document if day == document.published else attrs.evolve(document, published=day)
    return document, read_document(document, tokens, links=links), dated


def _judged(
    ledger: Ledger,
    source: Source,
    select: Iterable[str],
    ignore: Iterable[str],
    rules: Iterable[RuleSource],
    plugins: bool,
    references: Iterable[Reference] = (),
) -> Report:
    from claimcheck.judging.judge import judge
    from claimcheck.rules.catalogue import catalogue, load_rules, selected

    own = [rule for given in rules for rule in (load_rules(given) if isinstance(given, (str, Path)) else (given,))]
    if plugins:
        from claimcheck.settings.plugins import plugged_rules

        own += [rule for rule in plugged_rules() if rule.name not in {one.name for one in own}]
    chosen = selected((*catalogue(), *own), select, ignore)
    article = article_of(ledger)
    report = judge(article, chosen, source)
    told = {c.id: told_by(c) for c in ledger.claims if c.source}
    names = list(dict.fromkeys(c.source for c in told.values()))
    for number, given in enumerate(references, 1):
        name, claims = _reference(given, article, number)
        names.append(name)
        # Two tables of one file name have claims of one name.
        told |= {
            c.id: c for c in (attrs.evolve(c, id=f"{c.id} ({number})") if c.id in told or c.id in article.by_id else c for c in claims)
        }
    if not names:
        return report
    # The article is judged by itself; what references say of it is judged beside, so that no other rule takes it for the article's.
    # The links stay behind: they tie claims of the article to each other.
    beside = attrs.evolve(article, claims=(*(c for c in article.claims if not c.source), *told.values()), links=(), expect=())
    rules_beside = [rule for rule in chosen if rule.family == "references"]
    return _together(report, judge(beside, rules_beside, source), names if rules_beside else (), told)


def _reference(given: Reference, article: Ledger, number: int) -> tuple[str, tuple[Claim, ...]]:
    """The name and the claims of one reference, those of a table for the days that *article* speaks of."""
    if isinstance(given, Ledger):
        name = (given.article.source if given.article else "") or f"number {number}"
        return name, as_references(name, given)
    if not isinstance(given, (str, Path)):
        return given.name, given.answers(article)
    file = Path(given)
    if is_claim_file(file):
        return file.name, as_references(file.name, load(file))
    if file.suffix == ".csv":
        offer = 'say what it holds: table(path, daily="new", total="all", counts="soldiers lost"), or --daily and --total'
        raise InputError(f"{file} is a table", name="bad-reference", help=offer)
    return file.name, as_references(file.name, read(read_text(file)[0]))


def _together(report: Report, beside: Report, names: Iterable[str], told: Mapping[str, Claim]) -> Report:
    """*report* with what was found of its article and the references *names*, worst first, then by place."""
    labels = [label for found in beside.findings for label in found.labels] + [label for held in beside.held for label in held.labels]
    spoke = {told[label.claim].source for label in labels if label.claim in told}
    silent = [name for name in dict.fromkeys(names) if name not in spoke]

    def place(finding: Finding) -> tuple[int, int, str]:
        first = finding.labels[0].span if finding.labels else None
        return LEVELS.index(finding.level), first.start if first else -1, finding.message

    return attrs.evolve(
        report,
        findings=tuple(sorted((*report.findings, *beside.findings), key=place)),
        held=(*report.held, *beside.held),
        unchecked=(
            *report.unchecked,
            *beside.unchecked,
            *(Unchecked("references", f"the reference {name} says nothing of the days and measures of the article") for name in silent),
        ),
        broken=(*report.broken, *beside.broken),
    )


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
