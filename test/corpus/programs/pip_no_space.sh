# The disk is full.
. ./pip_plain.sh
cd "$(mktemp -d)" && python - <<'PYTHON'
import os, zipfile
with zipfile.ZipFile("agent_core-1-py3-none-any.whl", "w") as file:
    file.writestr("agent_core-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: agent_core\nVersion: 1\n")
    file.writestr("agent_core-1.dist-info/WHEEL", "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    file.writestr("agent_core/weights.bin", os.urandom(3_000_000))
    file.writestr("agent_core-1.dist-info/RECORD", "agent_core/weights.bin,,\nagent_core-1.dist-info/METADATA,,\nagent_core-1.dist-info/WHEEL,,\nagent_core-1.dist-info/RECORD,,\n")
PYTHON
exec unshare -m sh -c 'mount -t tmpfs -o size=1m tmpfs /mnt && TMPDIR=/mnt exec python -m pip install --no-index --find-links . --target /mnt/site agent-core'
