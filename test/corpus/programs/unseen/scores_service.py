"""Asks the scoring service of another team."""
import sys
import urllib.request

sys.path.insert(0, __file__.rsplit("/", 2)[0])
from answering import answering

url = answering(502, "<html>upstream is gone</html>", "text/html")
print(urllib.request.urlopen(url + "/score").read())
