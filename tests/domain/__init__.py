"""Tests of the pure functions."""
