"""Parts that know nothing of sessions: boxes, segments, chips, ring, trend, banner."""
