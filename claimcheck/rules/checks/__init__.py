"""What the author of the claims expects."""
