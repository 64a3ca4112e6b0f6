// CommonJS's require in an ES module.
const { readFileSync } = require('node:fs');

console.log(readFileSync('config.json', 'utf8'));
