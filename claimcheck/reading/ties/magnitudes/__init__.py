"""Magnitudes: ends of a range, conversions, slips of a thousand."""
