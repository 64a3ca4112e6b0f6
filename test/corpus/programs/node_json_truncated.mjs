// The model's JSON is cut off.
console.log(JSON.parse('{"steps": ["look up the').steps);
