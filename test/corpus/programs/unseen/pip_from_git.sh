# A tool of the team's own, from a server that is not there.
python -m pip install "git+https://127.0.0.1:9/team/tools.git"
