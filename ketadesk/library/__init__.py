"""Reads protocols and instruments from their TOML files into domain values."""
