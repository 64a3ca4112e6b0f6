// A package that is not installed.
import { ChatOpenAI } from '@langchain/openai';

console.log(new ChatOpenAI());
