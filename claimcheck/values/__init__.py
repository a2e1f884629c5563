"""What a figure may be: exact numbers, intervals, amounts with their hedges, units and windows."""
