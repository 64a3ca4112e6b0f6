"""LangChain has moved its message types."""

from langchain.schema import HumanMessage
