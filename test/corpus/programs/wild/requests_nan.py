import requests
rewards = [0.5, float("nan")]
requests.post("http://127.0.0.1:18431/echo", json={"rewards": rewards}, timeout=5)
