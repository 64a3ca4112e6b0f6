from abc import ABC, abstractmethod
class Tool(ABC):
    @abstractmethod
    def run(self, text): ...
    @abstractmethod
    def describe(self): ...
class Search(Tool):
    def run(self, text): return text
print(Search().run("x"))
