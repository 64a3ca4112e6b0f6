"""LangChain asks a model server that is not there."""

from answering import free_port
from langchain_openai import ChatOpenAI

ChatOpenAI(model="qwen", base_url=f"http://127.0.0.1:{free_port()}/v1", api_key="none", max_retries=0).invoke("6 * 7?")
