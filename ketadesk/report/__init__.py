"""The printed report: the only place that knows ReportLab."""
