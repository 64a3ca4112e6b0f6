import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { samplePython } from '../../scripts/lib/python.mjs';
import { openProbeChannel } from '../../src/debug/channel/openProbeChannel';
import type { Measurement } from './measurement';

/** Spans as agents make them, into a processor and exporter that keep nothing; prints spans a second of processor time. */
const program = `
import time
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor, SpanExporter, SpanExportResult

class Nowhere(SpanExporter):
    def export(self, spans):
        return SpanExportResult.SUCCESS

provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(Nowhere()))
tracer = provider.get_tracer("bench")

def spans(count):
    for at in range(count):
        with tracer.start_as_current_span("openai.chat.completion", attributes={"gen_ai.request.model": "qwen"}) as span:
            span.set_attribute("gen_ai.usage.total_tokens", at)

spans(1000)
start = time.process_time()
spans(8000)
print(8000 / (time.process_time() - start))
`;
const pairs = 5;

/** What the probe costs a program that makes nothing but spans: told of nothing, and with a breakpoint that matches none. */
export async function run(): Promise<Measurement[]> {
  const sample = await samplePython({ say: line => console.error(line) });
  if (!sample.ok) throw new Error(sample.reason);
  const pythonProbe = path.join(import.meta.dirname, '../../src/probes/python');
  const channel = await openProbeChannel({ language: 'en', pythonProbe, entries: () => [] });
  try {
    const nothing = await measured(sample.python, channel.env, 'no breakpoints');
    channel.setBreakpoints(['@span.start never']);
    return [nothing, await measured(sample.python, channel.env, 'a breakpoint that matches none')];
  } finally {
    await channel.dispose();
  }
}

async function measured(python: string, env: Readonly<Record<string, string>>, name: string): Promise<Measurement> {
  const [without, withProbe]: [number[], number[]] = [[], []];
  for (let pair = 0; pair < pairs; pair++) {
    without.push(await spansASecond(python, {}));
    withProbe.push(await spansASecond(python, env));
  }
  // The best of several: other programs of the machine only ever make one slower.
  const [value, reference] = [Math.max(...withProbe), Math.max(...without)];
  const beside = { name: 'without probe', value: reference };
  return { name: `probe: ${name}`, value, unit: 'spans/s', reference: beside, ratio: value / reference };
}

/** The probe hears of its breakpoints only from a channel that is free to answer, so nothing here may block. */
async function spansASecond(python: string, env: Readonly<Record<string, string>>): Promise<number> {
  const { stdout, stderr } = await promisify(execFile)(python, ['-c', program], { env: { ...process.env, ...env } });
  const read = Number(stdout.trim());
  if (!(read > 0)) throw new Error(stderr);
  return read;
}
