"""Holds documents against what public converters make of them: the diff must tell nothing."""
