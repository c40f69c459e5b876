"""The page of the protocols: what is on the shelf, the form that changes one, and its versions."""
