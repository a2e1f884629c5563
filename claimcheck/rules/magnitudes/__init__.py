"""Magnitudes: sizes, units, conversions, and counts that are whole."""
