timeout 8 gunicorn -b 127.0.0.1:0 services.api:app
