import logging
logging.basicConfig(level=logging.INFO)
logging.info("reward", 0.5)
print("done")
