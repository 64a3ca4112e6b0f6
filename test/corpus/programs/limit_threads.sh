# No further thread can be started.
ulimit -u 25 && exec setpriv --reuid=65534 --regid=65534 --clear-groups /usr/bin/python3 - < threads_limit.py
