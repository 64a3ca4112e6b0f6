"""Loads what an earlier run left behind."""
import pathlib
import pickle
import tempfile

path = pathlib.Path(tempfile.mkdtemp()) / "memory.pkl"
path.write_text("<html>502 Bad Gateway</html>")
with path.open("rb") as file:
    print(pickle.load(file))
