mkdir -p emptyproj && pip install -e emptyproj
