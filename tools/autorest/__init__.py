"""Holds generated clients against the AutoRest test server: every scenario, with what it gives."""
