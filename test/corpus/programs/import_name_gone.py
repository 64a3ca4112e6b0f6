"""The name was removed from the library."""

from collections import Mapping
