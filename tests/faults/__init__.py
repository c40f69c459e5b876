"""Faults to survive, each made for real: power cuts, kills, broken files, hostile words."""
