echo notazip > tool-1.0-py3-none-any.whl && pip install ./tool-1.0-py3-none-any.whl
