"""The names that users of a client type, and how those of two clients differ."""
