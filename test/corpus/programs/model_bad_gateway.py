"""nginx stands in front of a model server that is down."""

from answering import answering
from openai import OpenAI

page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.25.3</center>\r\n</body>\r\n</html>"
client = OpenAI(base_url=answering(502, page, "text/html") + "/v1", api_key="none", max_retries=0)
client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
