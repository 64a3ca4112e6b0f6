# The broker of the workers is down.
python -c 'import celery; celery.Celery("tasks", broker="redis://127.0.0.1:9/0").connection_for_read().ensure_connection(max_retries=1, interval_start=0)'
