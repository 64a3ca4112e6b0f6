from pymongo import MongoClient
client = MongoClient("mongodb://127.0.0.1:27999", serverSelectionTimeoutMS=800)
print(client.agents.runs.count_documents({}))
