"""A file of one's own with the name of a standard module."""

import tempfile

print(tempfile.gettempdir())
