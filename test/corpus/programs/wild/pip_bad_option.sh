pip install --upgrad requests
