import prompts from './prompts_file.json';
console.log(prompts.system);
