"""pytest runs the cases of every rule in a file that it is given: ``pytest house_rules.py``.

Nothing of claimcheck is imported until such a file is met, so that the plug-in costs other projects nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from claimcheck.rules.rule import Case, Rule


def pytest_pycollect_makeitem(collector: pytest.Collector, name: str, obj: object) -> list[pytest.Item | pytest.Collector] | None:
    """One collector per rule that stands in the module under its own name."""
    if type(obj).__module__ == "claimcheck.rules.rule" and type(obj).__name__ == "Rule":
        return [RuleCases.from_parent(collector, name=name, rule=obj)]
    return None


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
