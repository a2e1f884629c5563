"""From a file or text to a Document: its text with exact offsets, its blocks and their roles, its day and outlet."""
