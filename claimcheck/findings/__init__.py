"""What a check tells a person: findings, held and unchecked relations, and the report. Data only."""
