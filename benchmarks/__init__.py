"""Timings, each as a ratio or against a bound, all of one run; never part of the tests."""
