echo "requests==2.0.0" > c.txt && pip install --no-deps -c c.txt "requests>=2.31"
