// Each try gets a copy of the agent's state.
const state = { steps: [], log: line => console.log(line) };
const copy = structuredClone(state);
console.log(copy);
