from llama_index.core import Document, VectorStoreIndex
index = VectorStoreIndex.from_documents([Document(text="hello")])
print(index.as_query_engine().query("what?"))
