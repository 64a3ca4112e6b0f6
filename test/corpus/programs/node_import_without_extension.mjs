// ES modules want the extension.
import { search } from './tools';

search();
