class Agent:
    @property
    def name(self): return "x"
a = Agent(); a.name = "y"
