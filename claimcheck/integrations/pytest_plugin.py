"""pytest runs the cases of every rule in a file that it is given, ``pytest house_rules.py``, and with ``--claimcheck`` every claim file.

Nothing of claimcheck is imported until such a file is met, so that the plug-in costs other projects nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from claimcheck.claims.formula import Expectation
    from claimcheck.claims.ledger import Ledger
    from claimcheck.findings.report import Report
    from claimcheck.rules.rule import Case, Rule


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--claimcheck`` turns claim files into tests, ``--claimcheck-plugins`` adds the rules of installed plug-ins to theirs."""
    group = parser.getgroup("claimcheck", "figures that cannot all be true")
    group.addoption("--claimcheck", action="store_true", help="test *.claims.toml files: one test per check, one for all rules")
    group.addoption("--claimcheck-plugins", action="store_true", help="with the rules of installed plug-ins")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """The tests of a claim file: ``kursk.claims.toml``."""
    if file_path.name.endswith(".claims.toml") and parent.config.getoption("--claimcheck"):
        return ClaimFile.from_parent(parent, path=file_path)
    return None


def pytest_pycollect_makeitem(collector: pytest.Collector, name: str, obj: object) -> list[pytest.Item | pytest.Collector] | None:
    """One collector per rule that stands in the module under its own name."""
    if type(obj).__module__ == "claimcheck.rules.rule" and type(obj).__name__ == "Rule":
        return [RuleCases.from_parent(collector, name=name, rule=obj)]
    return None


# ---- rules -----------------------------------------------------------------------------------------------------------


class RuleCases(pytest.Collector):
    """The cases of one rule."""

    def __init__(self, *, rule: Rule, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.rule = rule

    def collect(self) -> Iterator[pytest.Item]:
        """One test per case."""
        for n, case in enumerate((*self.rule.bad, *self.rule.good)):
            yield RuleCase.from_parent(self, name=f"{'bad' if case.bad else 'good'}-{n}", rule=self.rule, case=case)


class RuleCase(pytest.Item):
    """One case of one rule: flagged when it is bad, left alone when it is good."""

    def __init__(self, *, rule: Rule, case: Case, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.rule = rule
        self.case = case

    def runtest(self) -> None:
        """Fails with the report when the rule does not do what the case says."""
        from claimcheck.desk import try_case

        wrong = try_case(self.rule, self.case)
        if wrong:
            pytest.fail(wrong, pytrace=False)

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """Where the case stands."""
        return self.path, None, f"{self.rule.name}: {self.name}"


# ---- claim files -----------------------------------------------------------------------------------------------------


class ClaimFile(pytest.File):
    """A claim file: one test per entry of ``[[checks]]``, and one for all rules."""

    def collect(self) -> Iterator[pytest.Item]:
        """The tests, named ``check-1: sunday + monday = 3,720`` and ``rules``. A file that cannot be read is an error of its own."""
        from claimcheck.claims.files.writing import expectation
        from claimcheck.desk import load
        from claimcheck.errors import ClaimcheckError

        try:
            ledger = load(self.path)
        except ClaimcheckError as error:
            raise self.CollectError(f"error[{error.name}]: {error}") from None
        for n, expected in enumerate(ledger.expect, 1):
            yield ClaimFileTest.from_parent(self, name=f"check-{n}: {expectation(expected)}", ledger=ledger, expected=expected)
        yield ClaimFileTest.from_parent(self, name="rules", ledger=ledger, expected=None)


class ClaimFileTest(pytest.Item):
    """One check of a claim file, or (*expected* None) all rules: fails where a finding stands at warning or above, or a rule broke."""

    def __init__(self, *, ledger: Ledger, expected: Expectation | None, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.ledger = ledger
        self.expected = expected

    def runtest(self) -> None:
        """Fails with the text and the reckoning of what was found."""
        report = self._alone(self.expected) if self.expected is not None else self._together()
        if not report.ok:
            pytest.fail(report.render("text"), pytrace=False)

    def _alone(self, expected: Expectation) -> Report:
        import attrs

        from claimcheck.desk import check

        return check(attrs.evolve(self.ledger, expect=(expected,)), select=["as-expected"])

    def _together(self) -> Report:
        """The report of all rules and checks, less what the test of a check tells by itself."""
        import attrs

        from claimcheck.desk import check_file
        from claimcheck.settings.configuration import configuration

        plugins = self.config.getoption("--claimcheck-plugins") or configuration(self.path).plugins
        report = check_file(self.path, plugins=plugins)
        told = [f.message for expected in self.ledger.expect for f in self._alone(expected).findings]
        return attrs.evolve(report, findings=tuple(f for f in report.findings if f.rule != "as-expected" or f.message not in told))

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """Where the claims stand."""
        return self.path, None, f"{self.path.name}: {self.name}"
