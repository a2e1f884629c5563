"""Per-unit figures and capacity."""
