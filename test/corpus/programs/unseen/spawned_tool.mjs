import { spawn } from 'node:child_process';
const tool = spawn('agent-sandbox', ['--run', 'print(42)']);
tool.stdout.on('data', data => console.log(String(data)));
