"""Inclusion and definition: what lies inside what, and what the words count."""
