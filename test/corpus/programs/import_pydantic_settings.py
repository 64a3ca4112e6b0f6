"""Written for pydantic 1."""

from pydantic import BaseSettings
