"""A file from Windows is not UTF-8."""

b"Stra\xdfe".decode("utf-8")
