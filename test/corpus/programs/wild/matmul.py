import numpy as np
w = np.ones((4, 3)); x = np.ones((4, 2))
print(w @ x)
