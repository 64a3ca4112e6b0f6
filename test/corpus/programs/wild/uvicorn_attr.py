import uvicorn
uvicorn.run("json:app", port=18599)
