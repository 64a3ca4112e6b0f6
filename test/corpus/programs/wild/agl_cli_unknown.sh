agl serve --port 0
