"""Documents of other makes, from ``erpgen init`` to every call."""
