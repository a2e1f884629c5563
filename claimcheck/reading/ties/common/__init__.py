"""Common: what the ties of every room ask of figures, and how a choice between links is made."""
