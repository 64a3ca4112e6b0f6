# A test of an agent fails.
cd "$(mktemp -d)" && cat > test_agent.py <<'PYTHON'
def solve(question):
    return {"answer": "41"}


def test_solve():
    assert solve("6 * 7")["answer"] == "42"


def test_reason():
    assert solve("6 * 7")["reason"]
PYTHON
python -m pytest -q -p no:cacheprovider
