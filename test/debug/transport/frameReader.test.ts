import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FrameReader } from '../../../src/debug/transport/frameReader';

function read(pieces: readonly (string | Buffer)[], limit = 100): string[] {
  const seen: string[] = [];
  const reader = new FrameReader(
    {
      onMessage: message => seen.push(JSON.stringify(message)),
      onOversized: ({ head, bytes }) => seen.push(`oversized ${bytes} ${head.slice(0, 20)}`),
      onMalformed: detail => seen.push(`malformed ${detail}`),
    },
    limit,
  );
  for (const it of pieces) reader.push(Buffer.from(it));
  return seen;
}

const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

test('messages come whole however their bytes are cut', () => {
  const text = frame('{"type":"event","event":"ü"}') + frame('{"type":"request","seq":2}');
  const bytes = Buffer.from(text);
  for (let size = 1; size <= bytes.length; size++) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    assert.deepEqual(
      read(pieces),
      ['{"type":"event","event":"ü"}', '{"type":"request","seq":2}'],
      `in pieces of ${size}`,
    );
  }
});

test('a message that is too large is skipped, and the next one is read', () => {
  const large = `{"type":"response","request_seq":7,"body":"${'x'.repeat(5000)}"}`;
  const pieces = [...(frame(large) + frame('{"type":"event"}'))].map(it => it);
  assert.deepEqual(read(pieces), [`oversized ${large.length} {"type":"response","`, '{"type":"event"}']);
});

test('what is not DAP is told at once, and nothing is read after it', () => {
  assert.deepEqual(read(['HT', 'TP/1.1 400', frame('{"type":"event"}')]), ['malformed "HT"']);
  assert.deepEqual(read(['Content-Length: x\r\n\r\n', frame('{"type":"event"}')]), ['malformed "Content-Length: x"']);
  assert.deepEqual(read([frame('[1]')]), ['malformed "[1]"']);
  assert.deepEqual(read([frame('null')]), ['malformed "null"']);
  assert.deepEqual(read(['Content-Length: ', '9'.repeat(5000)]).length, 1);
});

test('other heads are passed over', () => {
  assert.deepEqual(read(['Content-Type: x\r\nContent-Length: 16\r\n\r\n{"type":"event"}']), ['{"type":"event"}']);
});
