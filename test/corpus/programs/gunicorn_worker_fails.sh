# The application cannot be imported.
python -m gunicorn no_such_app:app --bind 127.0.0.1:0
