// A tool that the table does not have is called.
const tools = { search: (query) => `results for ${query}` };

console.log(tools['web_search']('weather'));
