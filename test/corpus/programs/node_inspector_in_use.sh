# Two programs want the same port of the inspector.
node --inspect=127.0.0.1:39229 -e 'setTimeout(() => {}, 6000)' > /dev/null 2>&1 &
sleep 3 && node --inspect=127.0.0.1:39229 -e ''
