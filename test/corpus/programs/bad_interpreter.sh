# The script names a Python that has gone.
file=$(mktemp) && printf '#!/opt/removed/bin/python\nprint(1)\n' > "$file" && chmod +x "$file" && "$file"
