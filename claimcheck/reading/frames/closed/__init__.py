"""Closed forms: in a short stretch stand just the figures of one law, in any order and syntax, and no others of their kinds."""
