"""Ratios, percent and change."""
