"""The encrypted database: the only place that knows SQLAlchemy."""
