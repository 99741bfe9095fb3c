"""What maintains this repository: the release loop and its rehearsal."""
