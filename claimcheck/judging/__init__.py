"""From a ledger to findings: collects what the rules state, asks the solver, gives levels and words what it found."""
