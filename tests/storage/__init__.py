"""Tests of the encrypted file."""
