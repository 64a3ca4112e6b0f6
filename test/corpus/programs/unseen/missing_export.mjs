import { search } from './missing_export_tools.mjs';
console.log(await search('weather'));
