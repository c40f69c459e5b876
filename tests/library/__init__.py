"""Tests of protocols and instruments."""
