"""One figure said more than once."""
