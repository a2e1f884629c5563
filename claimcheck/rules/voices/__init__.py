"""Who says what: rival sources, and figures announced that are already passed."""
