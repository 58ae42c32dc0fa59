"""Diglot Studio: the data of a schema in the browser, served on this machine only."""

from .app import Studio, application
from .guard import Access
from .mount import mounted
from .serve import Database, PortTaken, client_of, serve

__all__ = ["Access", "Database", "PortTaken", "Studio", "application", "client_of", "mounted", "serve"]
