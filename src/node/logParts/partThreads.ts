import { Worker } from 'node:worker_threads';
import type { LogPart } from '../../core/diagnosis/logPart';
import type { PartAnswer, PartTask } from '../../protocol/logParts';

interface Waiting {
  readonly task: PartTask;
  readonly resolve: (part: LogPart) => void;
  readonly reject: (error: Error) => void;
}

/** Nearly all that a thread makes is forgotten at once: more than fits the processor's caches only costs memory. */
const maxYoungGenerationSizeMb = 16;

/** Threads that read parts of logs, each one part at a time; tasks wait in the order in which they were given. */
export class PartThreads {
  readonly #free: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #waiting: Waiting[] = [];
  #ended: Error | null = null;

  /** `program`: what each thread runs, and there calls `serveParts`. */
  constructor(program: string, count: number) {
    for (let at = 0; at < count; at++) this.#start(program);
  }

  run(task: PartTask): Promise<LogPart> {
    return new Promise((resolve, reject) => {
      if (this.#ended) reject(this.#ended);
      else {
        this.#waiting.push({ task, resolve, reject });
        this.#next();
      }
    });
  }

  /** Ends the threads in the middle of whatever they do; what still waits is rejected. */
  async close(): Promise<void> {
    const workers = [...this.#free, ...this.#busy.keys()];
    this.#fail(new Error('the threads are closed'));
    await Promise.all(workers.map(it => it.terminate()));
  }

  #start(program: string): void {
    const worker = new Worker(program, { argv: [], name: 'log part', resourceLimits: { maxYoungGenerationSizeMb } });
    worker.on('message', (answer: PartAnswer) => this.#answered(worker, answer));
    worker.on('error', error => this.#fail(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', code => this.#fail(new Error(`a thread ended with ${code}`)));
    this.#free.push(worker);
  }

  #answered(worker: Worker, answer: PartAnswer): void {
    const waiting = this.#busy.get(worker);
    this.#busy.delete(worker);
    this.#free.push(worker);
    if (answer.ok) waiting?.resolve(answer.part);
    else waiting?.reject(new Error(answer.detail));
    this.#next();
  }

  #next(): void {
    while (!this.#ended && this.#free.length > 0 && this.#waiting.length > 0) {
      const worker = this.#free.pop();
      const waiting = this.#waiting.shift();
      if (!worker || !waiting) return;
      this.#busy.set(worker, waiting);
      worker.postMessage(waiting.task);
    }
  }

  /** One lost thread loses a part, and with it the whole reading. */
  #fail(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of [...this.#busy.values(), ...this.#waiting.splice(0)]) reject(this.#ended);
    this.#busy.clear();
  }
}
