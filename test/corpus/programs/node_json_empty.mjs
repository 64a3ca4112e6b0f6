// The answer is empty.
console.log(JSON.parse(''));
