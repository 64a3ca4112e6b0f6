# Somebody else's folder.
mkdir -p "$CORPUS_WORK/locked" "$CORPUS_WORK/wheels" && chmod 755 "$CORPUS_WORK" "$CORPUS_WORK/locked"
python - "$CORPUS_WORK/wheels/tool-1-py3-none-any.whl" <<'P'
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    wheel.writestr("tool.py", "")
    wheel.writestr("tool-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: tool\nVersion: 1\n")
    wheel.writestr("tool-1.dist-info/WHEEL", "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr("tool-1.dist-info/RECORD", "tool.py,,\ntool-1.dist-info/METADATA,,\ntool-1.dist-info/WHEEL,,\ntool-1.dist-info/RECORD,,\n")
P
chmod -R a+rX "$CORPUS_WORK"
HOME=/nonexistent setpriv --reuid=65534 --regid=65534 --clear-groups python -m pip install --no-index --find-links "$CORPUS_WORK/wheels" --target "$CORPUS_WORK/locked" tool
