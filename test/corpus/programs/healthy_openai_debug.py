"""The clients of a chatty agent, all with DEBUG."""

import asyncio
import logging

from answering import answering, completion
from openai import AsyncOpenAI, OpenAI

logging.basicConfig(level=logging.DEBUG, format="%(asctime)s - %(name)s - %(levelname)s - %(message)s")
url = answering(200, completion("42")) + "/v1"
client = OpenAI(base_url=url, api_key="none")
for n in range(60):
    client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": f"{n} * 7? If an error occurs, say 'failed'."}])


async def main():
    client = AsyncOpenAI(base_url=url, api_key="none")
    ask = lambda n: client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": f"{n} / 7?"}])
    await asyncio.gather(*(ask(n) for n in range(20)))


asyncio.run(main())
