# The system ends a program that has used up its seconds.
bash -c 'ulimit -t 1; python -c "while True: pass"; echo "exit code $?"'
