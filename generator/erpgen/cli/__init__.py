"""What one types: a module a command, each reading its options and printing its result."""
