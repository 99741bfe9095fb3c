"""A fuzzer of the whole command line."""
