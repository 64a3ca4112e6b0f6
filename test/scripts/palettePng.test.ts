import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { toPalettePng } from '../../scripts/lib/palettePng.mjs';

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** Two by five pixels, each row with another filter; all of it is red but the last pixel, which is green. */
function filteredPng(): Buffer {
  const red = [255, 0, 0];
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 5, 8, 2, 0, 0, 0]);
  const rows = [
    [0, ...red, ...red],
    [1, ...red, 0, 0, 0],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 128, 0, 0, 0, 0, 0],
    [4, 0, 0, 0, 1, 255, 0],
  ];
  const data = deflateSync(Buffer.from(rows.flat()));
  const parts = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

function chunkOf(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name);
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

test('the colours of a picture stay, by their number in a palette', () => {
  const png = toPalettePng(filteredPng());
  assert.deepEqual([...chunkOf(png, 'IHDR')], [0, 0, 0, 2, 0, 0, 0, 5, 8, 3, 0, 0, 0]);
  assert.deepEqual([...chunkOf(png, 'PLTE')], [255, 0, 0, 0, 255, 0]);
  const rows = inflateSync(chunkOf(png, 'IDAT'));
  assert.deepEqual([...rows], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
});

test('what is no PNG of that kind is refused', () => {
  assert.throws(() => toPalettePng(toPalettePng(filteredPng())));
});

test('the pictures that are shipped have a palette', () => {
  const media = path.join(import.meta.dirname, '..', '..', 'media');
  for (const name of ['readme/debug-exception-dark.png', 'walkthrough/explanation-dark.png']) {
    assert.equal(readFileSync(path.join(media, name))[25], 3, name);
  }
});
