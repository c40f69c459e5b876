"""What the nurse sees and touches: the only place where Qt lives."""
