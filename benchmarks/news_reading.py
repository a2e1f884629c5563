"""What reading makes of real articles: every span exact, and every digit in a figure, in what is no quantity, or unread.

    python benchmarks/news_reading.py ARTICLES.jsonl

Each line of the file has "title", "text" and "date" (or null).
"""

import json
import sys

import claimcheck as cc


def checked(text, published):
    """The ledger of *text*; AssertionError where a span is not its quote or a digit is lost."""
    ledger = cc.read(text, published=published)
    spans = [span for c in ledger.claims for span in (c.span, c.phrase)] + [one.span for one in (*ledger.unread, *ledger.passed)]
    covered = bytearray(len(text))
    for span in spans:
        assert text[span.start : span.end] == span.quote
        covered[span.start : span.end] = b"\1" * (span.end - span.start)
    lost = [i for i, c in enumerate(text) if c.isdecimal() and not covered[i]]
    assert not lost, text[max(0, lost[0] - 30) : lost[0] + 30]
    return ledger


def main(path):
    with open(path, encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines]
    ledgers = [checked(f"{item['title']}\n{item['text']}", (item["date"] or "")[:10] or None) for item in items]
    claims, passed, unread = (sum(len(getattr(x, name)) for x in ledgers) for name in ("claims", "passed", "unread"))
    print(f"{len(ledgers)} articles: {claims} figures, {passed} runs of digits that are no quantity, {unread} unread")
    print("every span is exact, every digit is in one of them")


if __name__ == "__main__":
    main(sys.argv[1])
