import type { TextCodec } from '../core/logView/logText';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Buffers know a faster way than a decoder, which works for every array of bytes. */
export const codec: TextCodec = {
  encode: text => Buffer.from(text),
  decode: (bytes, start, end) =>
    Buffer.isBuffer(bytes) ? bytes.toString('utf8', start, end) : decoder.decode(bytes.subarray(start, end)),
};
