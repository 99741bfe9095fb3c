"""What differs between two paired documents, one small module a kind."""
