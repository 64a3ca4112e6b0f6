"""A brace in the prompt is taken for a variable."""

from langchain_core.prompts import ChatPromptTemplate

ChatPromptTemplate.from_messages([("system", 'Answer as {"answer": 42}'), ("human", "{question}")]).invoke({"question": "6 * 7?"})
