// An object that holds itself is written as JSON.
const rollout = { id: 'ro-1' };
rollout.attempt = { rollout };

console.log(JSON.stringify(rollout));
