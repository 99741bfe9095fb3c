"""What changed between two documents, and what it does to the client."""
