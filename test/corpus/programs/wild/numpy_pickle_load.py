import numpy as np
np.save("work/x.npy", np.array([{"a": 1}, {"b": 2}], dtype=object))
print(np.load("work/x.npy"))
