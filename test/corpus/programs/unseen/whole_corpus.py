"""Keeps the whole corpus in memory."""
buffer = bytearray(1 << 45)
print(len(buffer))
