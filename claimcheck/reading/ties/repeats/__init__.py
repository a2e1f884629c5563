"""Repeats: one thing told twice, in the headline and the text or sentences apart."""
