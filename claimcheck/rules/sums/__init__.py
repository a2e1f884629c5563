"""Sums and totals."""
