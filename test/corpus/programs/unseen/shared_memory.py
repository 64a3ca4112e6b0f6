"""Two tools write into one memory."""
memory = {"step 1": "search"}


def forget(prefix):
    for key in memory:
        if key.startswith(prefix):
            del memory[key]


forget("step")
