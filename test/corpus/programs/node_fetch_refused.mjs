// No model server listens; fetch hides why in its cause.
const answer = await fetch('http://127.0.0.1:47391/v1/models');
console.log(await answer.json());
