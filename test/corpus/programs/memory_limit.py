"""More memory is asked for than there is."""

spans = []
while True:
    spans.append(bytearray(50_000_000))
