# The development servers of Flask and Django, gunicorn with its access log, and a Celery worker.
cd "$(mktemp -d)"
cat > app.py <<'PYTHON'
import logging
from flask import Flask
app = Flask(__name__)
@app.get("/<path:name>")
def answer(name):
    app.logger.info("answering %s", name)
    return {"name": name}
app.logger.setLevel(logging.INFO)
PYTHON
free() { python -c 'from answering import free_port; print(free_port())'; }
ask() { for n in $(seq "$2"); do echo "url = http://127.0.0.1:$1/item-$n?retry=3&error=none"; echo 'output = /dev/null'; done | curl -s -K -; }
port=$(free); python -m flask --app app run --port "$port" & flask=$!
sleep 3; ask "$port" 500; kill $flask
port=$(free); python -m gunicorn app:app --bind "127.0.0.1:$port" --access-logfile - --log-level debug --workers 2 & gunicorn=$!
sleep 4; ask "$port" 400; kill $gunicorn; sleep 1
cat > site.py <<'PYTHON'
import sys
from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import JsonResponse
from django.urls import re_path
settings.configure(DEBUG=True, ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="x")
urlpatterns = [re_path("", lambda request: JsonResponse({"path": request.path}))]
execute_from_command_line([sys.argv[0], *sys.argv[1:]])
PYTHON
mv site.py web.py
port=$(free); python web.py runserver --noreload "$port" & django=$!
sleep 4; ask "$port" 300; kill $django
cat > tasks.py <<'PYTHON'
import celery
app = celery.Celery("tasks", broker="filesystem://", backend="cache+memory://")
app.conf.broker_transport_options = {"data_folder_in": "queue", "data_folder_out": "queue", "control_folder": "control"}
@app.task
def score(n):
    return {"reward": 1.0, "errors": 0, "n": n}
PYTHON
mkdir queue control
python -c 'from tasks import score; [score.delay(n) for n in range(300)]'
timeout -s TERM 14 python -m celery -A tasks worker --loglevel=DEBUG --pool=solo
