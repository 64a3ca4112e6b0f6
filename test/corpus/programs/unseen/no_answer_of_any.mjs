// Whichever model answers first.
const models = ['http://127.0.0.1:9', 'http://model.invalid'];
const reply = await Promise.any(models.map(url => fetch(url)));
console.log(await reply.text());
