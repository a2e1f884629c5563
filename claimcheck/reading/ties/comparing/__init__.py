"""Comparing: one figure called more or less than another, or within a limit."""
