# The module has no such application.
python -m uvicorn answering:app --port 0
