"""Passages: what is found in a piece of prose, as most tests of ties and frames ask for it."""

import json
from pathlib import Path

import claimcheck as cc

DAY = "2026-03-03"
COPYDESK = Path(__file__).parent / "corpus" / "copydesk" / "passages.jsonl"


def copydesk():
    """The items of the recorded copydesk corpus."""
    return [json.loads(line) for line in COPYDESK.read_text("utf-8").splitlines()]


def alarms(text, published=DAY):
    """The errors and warnings of *text*."""
    return [finding for finding in cc.check_text(text, published=published).findings if finding.level != "note"]


def told(text, published=DAY):
    """The rules of the errors and warnings of *text*."""
    return [finding.rule for finding in alarms(text, published)]


def messages(text, published=DAY):
    """The errors and warnings of *text* as ``rule: message``."""
    return [f"{finding.rule}: {finding.message}" for finding in alarms(text, published)]


def silent(text, published=DAY):
    """Fails where *text* has an error or a warning, or where a rule breaks on it."""
    report = cc.check_text(text, published=published)
    assert report.ok, report.render("text")


def only(text, rule, quote="", *, level="", published=DAY):
    """Fails unless *text* has one error or warning, which is of *rule* (and *level*) and marks *quote*."""
    found = alarms(text, published)
    assert [rule] == [finding.rule for finding in found], [finding.message for finding in found]
    quotes = [label.quote for label in found[0].labels]
    assert (level or found[0].level) == found[0].level and (not quote or quote in quotes), (found[0].level, quotes)


def twins(text, wrong, right, rule="", published=DAY):
    """Fails unless *text* is silent with *right* in its gap, and with *wrong* has an error or warning (of *rule*)."""
    silent(text.format(right), published)
    found = told(text.format(wrong), published)
    assert rule in found if rule else found, text.format(wrong)
