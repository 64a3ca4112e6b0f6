# The file is not the one whose hash is written down.
. ./pip_plain.sh
cd "$(mktemp -d)" && mkdir -p agent && echo x > agent/x && tar czf agent-1.0.tar.gz agent
echo 'agent==1.0 --hash=sha256:0000000000000000000000000000000000000000000000000000000000000000' > requirements.txt
python -m pip install --no-index --find-links . -r requirements.txt
