"""The checks: one file each, one folder per family; a rule states relations and never words a finding."""
