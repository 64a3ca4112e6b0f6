import resource
resource.setrlimit(resource.RLIMIT_AS, (600 * 2**20, 600 * 2**20))
x = [bytes(2**28) for _ in range(8)]
