# Files are opened and never closed.
ulimit -n 40 && node -e 'const fs = require("fs"); for (;;) fs.openSync("/dev/null")'
