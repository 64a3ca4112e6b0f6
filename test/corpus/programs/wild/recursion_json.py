class Node:
    def __init__(self): self.next = self
    def to_dict(self): return {"next": self.next.to_dict()}
Node().to_dict()
