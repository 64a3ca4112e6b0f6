class Agent:
    def __init__(self, model, tools):
        self.model, self.tools = model, tools
agents = [Agent("m") for _ in range(2)]
