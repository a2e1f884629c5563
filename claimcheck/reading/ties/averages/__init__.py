"""Averages: means beside what they are taken over."""
