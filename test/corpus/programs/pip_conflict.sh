# Two packages want different versions of a third.
. ./pip_plain.sh
cd "$(mktemp -d)" && mkdir tools-a tools-b core
for version in 1 2; do
  python - $version <<'PYTHON'
import sys, zipfile
version = sys.argv[1]
def wheel(name, version, *needs):
    with zipfile.ZipFile(f"{name}-{version}-py3-none-any.whl", "w") as file:
        info = f"{name}-{version}.dist-info"
        file.writestr(f"{info}/METADATA", "\n".join(["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *(f"Requires-Dist: {it}" for it in needs), ""]))
        file.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        file.writestr(f"{info}/RECORD", "")
wheel("agent_core", version)
wheel(f"agent_tools_{version}", "1.0", f"agent_core=={version}")
PYTHON
done
python -m pip install --no-index --find-links . agent-tools-1 agent-tools-2
