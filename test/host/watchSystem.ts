import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** A call through which Node.js reaches beyond the process; `on` is its first argument where that is a text. */
export interface Touch {
  readonly what: string;
  readonly on: string;
  readonly stack: string;
}

/** Wraps the functions that reach files, sockets, processes and intervals, for as long as this process lives. */
export function watchSystem(note: (touch: Touch) => void): void {
  const files = Object.keys(fs).filter(it => /^[a-z]/.test(it) && it !== 'promises');
  wrap(fs, 'fs', files, note);
  wrap(fs.promises, 'fs.promises', Object.keys(fs.promises), note);
  const processes = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'];
  wrap(childProcess, 'child_process', processes, note);
  wrap(net.Server.prototype, 'net.Server', ['listen'], note);
  wrap(net.Socket.prototype, 'net.Socket', ['connect'], note);
  wrap(dgram, 'dgram', ['createSocket'], note);
  wrap(globalThis, 'timers', ['setInterval'], note);
  // The editor's own modules are ECMAScript modules: their bindings follow only when told.
  syncBuiltinESMExports();
}

function wrap(owner: object, label: string, names: readonly string[], note: (touch: Touch) => void): void {
  for (const name of names) {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') continue;
    const watched = function (this: unknown, ...args: unknown[]): unknown {
      const on = typeof args[0] === 'string' ? args[0] : '';
      note({ what: `${label}.${name}`, on, stack: new Error().stack ?? '' });
      return Reflect.apply(original, this, args);
    };
    // Functions such as fs.exists and exec carry promisified versions of themselves.
    Object.defineProperties(watched, Object.getOwnPropertyDescriptors(original));
    Reflect.set(owner, name, watched);
  }
}
