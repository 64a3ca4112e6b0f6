// The answer of the model has another form than the agent reads.
const answer = { choices: [] };

console.log(answer.choices[0].message.content);
