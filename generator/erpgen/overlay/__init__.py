"""Stage: overlay."""
