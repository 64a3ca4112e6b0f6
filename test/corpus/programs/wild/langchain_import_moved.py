from langchain.chains import LLMChain
from langchain.prompts import PromptTemplate
print(LLMChain)
