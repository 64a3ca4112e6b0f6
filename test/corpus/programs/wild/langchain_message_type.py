from langchain_openai import ChatOpenAI
llm = ChatOpenAI(model="m", base_url="http://127.0.0.1:18431/prose", api_key="k")
print(llm.invoke([{"speaker": "user", "text": "hi"}]))
