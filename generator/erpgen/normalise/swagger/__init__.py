"""Swagger 2.0 to the shape of OpenAPI 3; its schemas are left to the steps that follow."""
