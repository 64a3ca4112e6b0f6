# The script may not be executed.
file=$(mktemp) && echo 'echo hi' > "$file" && "$file"
