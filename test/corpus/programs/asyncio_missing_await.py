"""The call of the model is not awaited."""

import asyncio


async def ask_model(question):
    return {"answer": question.upper()}


async def main():
    answer = ask_model("why?")
    print(answer["answer"])


asyncio.run(main())
