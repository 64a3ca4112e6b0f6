# The heap of Node.js is too small for what the program keeps.
node --max-old-space-size=24 -e 'const kept = []; for (;;) kept.push(new Array(10000).fill(Math.random()))'
