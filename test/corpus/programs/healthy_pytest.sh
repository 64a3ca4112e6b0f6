# Tests of errors that pass: their names are full of failures.
cd "$(mktemp -d)" && cat > test_client.py <<'PYTHON'
import logging
import pytest

CASES = ["timeout", "connection_refused", "404_not_found", "500_internal_server_error", "KeyError", "JSONDecodeError", "no_space_left", "broken_pipe"]

@pytest.mark.parametrize("n", range(100))
@pytest.mark.parametrize("case", CASES)
def test_recovers_from(case, n):
    logging.getLogger("client").info("case %s number %d handled", case, n)
    with pytest.raises(ValueError):
        raise ValueError(case)

@pytest.mark.parametrize("n", range(20))
@pytest.mark.skip(reason="needs a GPU: torch is not installed here")
def test_gpu(n):
    pass
PYTHON
python -m pytest -v -rs -p no:cacheprovider -o log_cli=true -o log_cli_level=INFO
