"""Sums: parts and wholes, what is left of them, what came in and went out."""
