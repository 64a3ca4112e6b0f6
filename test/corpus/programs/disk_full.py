"""The disk is full."""

with open("/dev/full", "w") as file:
    file.write("checkpoint " * 1000)
