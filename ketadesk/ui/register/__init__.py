"""The controlled-drug register in the window: what is listed, what is done, what is counted."""
