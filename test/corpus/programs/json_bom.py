"""Notepad has put a byte order mark before the JSON."""

import json

json.loads("\ufeff[]")
