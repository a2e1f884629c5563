"""Can these bounds and relations all hold, and if not, why not and what would? Knows no news.

- `relation`: `Expression` (an exact polynomial over named variables, from `variable`, `constant`, `total`),
  `Comparison`, `Relation`.
- `bound`, `system`: `Bound` is a claim's interval for a variable; a `System` holds bounds and relations. Its *members*
  are the names of bounds, relations and of the assumptions that relations need.
- `decide`: `decide` gives a `Verdict`: consistent, conflict (with a support) or undecided.
- `conflict`: `conflicts` gives all minimal conflicts within a budget, `first_conflict` one; a `Conflict` carries its
  derivation.
- `reckoning`: `reckoning` prints a derivation in lines such as ``1,770 + 1,950 = 3,720`` and ``3,720 is below 20,000``.
- `ranges`, `mending`: `fitting` is the `Range` a bound could take so that the rest still holds; `Mending` the part that surely mends.
- `repair`: `repairs` ranks the changes that remove conflicts: slips of digits, magnitudes, values, ranges, assumptions
  dropped.

Inside, a component is cleared of denominators once (`component`), narrowed with reasons (`propagation`), decided by an
exact simplex (`simplex`) and, for products and whole numbers, by a bounded search over cases (`check`). Budgets count
checks and pivots.
"""

from claimcheck.solver.bound import Bound
from claimcheck.solver.conflict import Conflict, Conflicts, conflicts, first_conflict
from claimcheck.solver.decide import Verdict, decide
from claimcheck.solver.derivation import Step
from claimcheck.solver.ranges import Range, fitting
from claimcheck.solver.reckoning import reckoning
from claimcheck.solver.relation import Comparison, Expression, Relation, constant, total, variable
from claimcheck.solver.repair import Repair, repairs
from claimcheck.solver.system import System

__all__ = [
    "Bound",
    "Comparison",
    "Conflict",
    "Conflicts",
    "Expression",
    "Range",
    "Relation",
    "Repair",
    "Step",
    "System",
    "Verdict",
    "conflicts",
    "constant",
    "decide",
    "first_conflict",
    "fitting",
    "reckoning",
    "repairs",
    "total",
    "variable",
]
