"""Calendar: days, ages, lengths of time and what they are counted from."""
