"""A handler of a tool server raises."""

from flask import Flask

app = Flask("tools")


@app.get("/reward")
def reward():
    return {"reward": 1 / 0}


app.test_client().get("/reward")
