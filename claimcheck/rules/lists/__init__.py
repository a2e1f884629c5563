"""Lists: what is announced against what is listed."""
