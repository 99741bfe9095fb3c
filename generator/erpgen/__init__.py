"""erpgen turns the Swagger/OpenAPI document of an ERP API into a typed Python client."""

__version__ = "0.1.0"

__all__ = ["__version__"]
