mkdir -p pt && printf "async def test_agent(client):\n    assert await client.ask() == 1\n\ndef test_store(stor):\n    pass\n" > pt/test_agent.py && python -m pytest -q -p no:cacheprovider pt
