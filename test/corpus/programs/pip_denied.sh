# The site-packages belong to root.
. ./pip_plain.sh
cd "$(mktemp -d)" && chmod 755 . && python - <<'PYTHON'
import zipfile
with zipfile.ZipFile("agent_core-1-py3-none-any.whl", "w") as file:
    file.writestr("agent_core-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: agent_core\nVersion: 1\n")
    file.writestr("agent_core-1.dist-info/WHEEL", "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    file.writestr("agent_core-1.dist-info/RECORD", "agent_core-1.dist-info/METADATA,,\nagent_core-1.dist-info/WHEEL,,\nagent_core-1.dist-info/RECORD,,\n")
PYTHON
mkdir /opt/site-denied && setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent /usr/bin/python3 -m pip install --no-index --find-links . --target /opt/site-denied/deep agent-core
rmdir /opt/site-denied
