"""Lists: a number that announces what is named behind it."""
