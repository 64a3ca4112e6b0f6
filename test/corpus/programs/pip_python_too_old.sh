# The package wants a newer Python.
. ./pip_plain.sh
cd "$(mktemp -d)" && python - <<'PYTHON'
import zipfile
with zipfile.ZipFile("agent_core-1-py3-none-any.whl", "w") as file:
    file.writestr("agent_core-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: agent_core\nVersion: 1\nRequires-Python: >=3.99\n")
    file.writestr("agent_core-1.dist-info/WHEEL", "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    file.writestr("agent_core-1.dist-info/RECORD", "")
PYTHON
python -m pip install --no-index ./agent_core-1-py3-none-any.whl
