"""A picture comes as text in the answer."""
import base64

answer = {"image": "data:image/png;base64,iVBORw0KGgo"}
print(len(base64.b64decode(answer["image"].split(",")[1])))
