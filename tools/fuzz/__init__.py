"""A fuzzer of the whole command line: hypothesis draws cases, a forked process runs each."""
