"""Stage: diff."""
