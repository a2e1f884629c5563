"""Shares: parts in per cent, changes, multiples, odds."""
