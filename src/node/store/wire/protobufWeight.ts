import { StoreError } from '../semantics/storeError';

/** Messages in one request. A span has some dozens; 512 of them, a usual batch, some ten thousand. */
const mostMessages = 2_000_000;

/** A message takes two bytes at least, so that a smaller body cannot hold more than the limit. */
const lightBytes = mostMessages * 2;

/**
 * Two bytes of protobuf become an object of a hundred: a body within the limit of bytes could still fill the memory when
 * it is decoded. This walks the outline first and builds nothing. Only fields that hold messages are entered.
 * @throws StoreError AGL-S008 (400). What is no protobuf at all is left for the decoder to name.
 */
export function checkWeight(body: Uint8Array): void {
  if (body.length <= lightBytes) return;
  let messages = 0;
  const open: { at: number; end: number; type: MessageType }[] = [{ at: 0, end: body.length, type: 'request' }];
  for (let top = open.pop(); top; top = open.pop()) {
    const { type } = top;
    let { at } = top;
    while (at < top.end) {
      const tag = varint(body, at, top.end);
      if (!tag) return;
      at = tag.next;
      const wireType = tag.value & 7;
      if (wireType === 0) at = varint(body, at, top.end)?.next ?? top.end;
      else if (wireType === 1) at += 8;
      else if (wireType === 5) at += 4;
      else if (wireType === 2) {
        const length = varint(body, at, top.end);
        if (!length) return;
        at = length.next + length.value;
        const inner = outline[type][tag.value >>> 3];
        if (inner === undefined || at > top.end) continue;
        messages++;
        if (messages > mostMessages)
          throw new StoreError('AGL-S008', 400, `The request holds more than ${mostMessages} messages`);
        if (length.value > 0) open.push({ at: length.next, end: at, type: inner });
      } else return;
    }
  }
}

type MessageType = keyof typeof outlineOf;

/** Field numbers that hold messages, by message; see generated/otlp.proto. */
const outlineOf = {
  request: { 1: 'resourceSpans' },
  resourceSpans: { 1: 'attributes', 2: 'scopeSpans' },
  scopeSpans: { 1: 'leaf', 2: 'span' },
  span: { 9: 'keyValue', 11: 'event', 13: 'link', 15: 'leaf' },
  event: { 3: 'keyValue' },
  link: { 4: 'keyValue' },
  attributes: { 1: 'keyValue' },
  keyValue: { 2: 'value' },
  value: { 5: 'array', 6: 'attributes' },
  array: { 1: 'value' },
  leaf: {},
} as const;
const outline: Readonly<Record<MessageType, Readonly<Record<number, MessageType>>>> = outlineOf;

function varint(body: Uint8Array, from: number, end: number): { value: number; next: number } | null {
  let value = 0;
  for (let at = from, shift = 1; at < end && at < from + 10; at++, shift *= 128) {
    const byte = body[at] ?? 0;
    value += (byte & 0x7f) * shift;
    if (byte < 0x80) return { value, next: at + 1 };
  }
  return null;
}
