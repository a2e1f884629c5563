"""An expression of amounts as a tree, ``28 vehicles * about 30 troops/vehicle``; operands are plain text here."""

from __future__ import annotations

import re
from typing import NamedTuple, NoReturn, TypeAlias

from claimcheck.errors import ClaimError

MAX_LENGTH = 4_000  # characters
MAX_OPERANDS = 200
MAX_NESTING = 40

_SIGNS = {"×": "*", "÷": "/", "−": "-", "==": "=", "≤": "<=", "≥": ">=", " of": "of"}
_RANK = {"=": 0, "<": 0, "<=": 0, ">": 0, ">=": 0, "+": 1, "-": 1, "*": 2, "/": 2, "of": 3}
_PARTS = "half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|hundredth|thousandth"
# A share before "of", and the figure of a whole behind it.
_SHARE = re.compile(
    rf"(?:%|per ?cent|pct|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\d/\d{{1,9}}|\b(?:{_PARTS})s?|\bhalves|\b(?:in|out of) (?:every )?[a-z0-9]{{1,20}}|\bmost)$"
)
_WHOLE = re.compile(r"(?:[a-z]{1,20} ){0,4}(?:us)?[$£€¥₹~<>]?\d")


class Operand(NamedTuple):
    """A piece of text that stands for an amount, at *start* of the expression."""

    text: str
    start: int


class Operation(NamedTuple):
    """Two expressions joined by *sign*: one of ``+ - * / = < <= > >=``, written at *at*."""

    sign: str
    left: Expression
    right: Expression
    at: int


Expression: TypeAlias = "Operand | Operation"


class Token(NamedTuple):
    """An operand (*sign* is empty), a sign or a parenthesis, at *start*."""

    sign: str
    text: str
    start: int


def expression(text: str) -> Expression:
    """The tree of *text*: ``* / × ÷`` bind closer than ``+ -``, one comparison ``= < <= > >=`` may join two sides.

    ``/`` and ``-`` join amounts when there is a space on both sides, so ``troops/vehicle`` and ``20-30`` stay whole;
    ``*`` stays inside a unit between letters after a figure (``5 person*day``).
    ``of`` between a share and a figure multiplies, before all others (``22% of 50,000 people``).
    Raises ClaimError ``bad-expression`` with the text and a caret at the spot.
    """
    if len(text) > MAX_LENGTH:
        raise ClaimError(f"an expression of {len(text):,} characters is too long", help=f"at most {MAX_LENGTH:,}")
    tokens = tuple(_tokens(text))
    if sum(not t.sign for t in tokens) > MAX_OPERANDS:
        raise ClaimError("the expression has too many amounts", name="bad-expression", help=f"at most {MAX_OPERANDS}")
    tree, place = _joined(text, tokens, 0, 0, 0)
    if place < len(tokens):
        token = tokens[place]
        refuse("a parenthesis is closed that was not opened" if token.sign == ")" else _unjoined(token), text, token.start)
    return tree


def pointed(text: str, at: int) -> str:
    """*text* on a line of its own with a caret under character *at*."""
    line = text.replace("\n", " ").replace("\t", " ")
    start = max(0, at - 60)
    return f"  {line[start : at + 40]}\n  {' ' * (at - start)}^"


def refuse(what: str, text: str, at: int) -> NoReturn:
    """Raises ClaimError ``bad-expression``: *what* is wrong, and where."""
    raise ClaimError(
        f"{what}\n{pointed(text, at)}",
        name="bad-expression",
        help='write amounts joined by + - * / and one of = < <= > >=, like "28 vehicles * about 30 troops/vehicle"',
    )


def _unjoined(token: Token) -> str:
    return "only one comparison can be made" if _RANK.get(token.sign) == 0 else "an operator is missing"


def _tokens(text: str) -> list[Token]:
    tokens: list[Token] = []
    start, at = 0, 0
    while at < len(text):
        sign = _sign_at(text, at, text[start:at])
        if sign:
            _keep_operand(tokens, text, start, at)
            tokens.append(Token(_SIGNS.get(sign, sign), sign, at))
            start = at + len(sign)
        at += len(sign) or 1
    _keep_operand(tokens, text, start, len(text))
    return tokens


def _keep_operand(tokens: list[Token], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if piece.strip():
        tokens.append(Token("", piece.strip(), start + len(piece) - len(piece.lstrip())))


def _sign_at(text: str, at: int, before: str) -> str:
    """The operator or parenthesis written at *at*, or ``""`` when the character belongs to an operand."""
    if text[at : at + 2] in ("<=", ">=", "=="):
        return text[at : at + 2]
    if text[at : at + 4] == " of " and _SHARE.search(before[-60:].lower()) and _WHOLE.match(text[at + 4 : at + 104].lower()):
        return " of"
    sign = text[at]
    if sign in "()+×÷=<>≤≥":
        return sign
    spaced = text[at - 1 : at].isspace() and text[at + 1 : at + 2].isspace()
    after_group = text[:at].rstrip().endswith(")") and not before.strip()
    if sign in "/-−":
        return sign if spaced or after_group or (sign == "/" and text[at + 1 : at + 2] == "(") else ""
    if sign != "*":
        return ""
    in_unit = before[-1:].isalpha() and text[at + 1 : at + 2].isalpha() and any(c.isdigit() for c in before)
    return "" if in_unit else sign


def _joined(text: str, tokens: tuple[Token, ...], place: int, rank: int, depth: int) -> tuple[Expression, int]:
    if rank > 3:
        return _single(text, tokens, place, depth)
    left, place = _joined(text, tokens, place, rank + 1, depth)
    while place < len(tokens) and _RANK.get(tokens[place].sign) == rank:
        token = tokens[place]
        right, place = _joined(text, tokens, place + 1, rank + 1, depth)
        left = Operation("*" if token.sign == "of" else token.sign, left, right, token.start)
        if rank == 0:
            break
    return left, place


def _single(text: str, tokens: tuple[Token, ...], place: int, depth: int) -> tuple[Expression, int]:
    if place >= len(tokens):
        refuse("an amount is missing", text, len(text.rstrip()))
    token = tokens[place]
    if not token.sign:
        return Operand(token.text, token.start), place + 1
    if token.sign != "(":
        refuse("an amount is missing", text, token.start)
    if depth >= MAX_NESTING:
        refuse("the parentheses are nested too deep", text, token.start)
    inner, place = _joined(text, tokens, place + 1, 1, depth + 1)
    if place >= len(tokens):
        refuse("a parenthesis is not closed", text, token.start)
    if tokens[place].sign != ")":
        follower = tokens[place]
        refuse(
            "a comparison stands inside parentheses" if _RANK.get(follower.sign) == 0 else "an operator is missing",
            text,
            follower.start,
        )
    return inner, place + 1
