import pathlib
answer = "The model said: " + "very " * 80 + "long"
pathlib.Path("work", answer + ".txt").write_text("x")
