import numpy as np
batch = np.zeros((2, 8)); batch[0] = np.ones(6)
