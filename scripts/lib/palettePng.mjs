// Screenshots have few colours: with a palette of 256 they take a third of the space, and look the same.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const paletteSize = 256;
/** Chosen by how many pixels have them; the rest by how much would be lost without them: a small icon is green, too. */
const frequent = 192;

/**
 * @param {Uint8Array} file a PNG of 8 bits a channel, with or without transparency, not interlaced
 * @returns {Buffer} the same picture with a palette, opaque
 */
export function toPalettePng(file) {
  const { width, height, channels, pixels } = decode(Buffer.from(file));
  const { palette, indexOf } = choose(pixels, channels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = indexOf(binAt(pixels, (y * width + x) * channels));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const parts = [chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

/** @param {Buffer} file */
function decode(file) {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, type, , , interlaced] = file.subarray(24, 29);
  const channels = type === 6 ? 4 : 3;
  if (depth !== 8 || (type !== 2 && type !== 6) || interlaced) throw new Error('not a PNG of 8 bits a channel');
  const data = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const start = at + 8;
    if (file.toString('latin1', at + 4, start) === 'IDAT')
      data.push(file.subarray(start, start + file.readUInt32BE(at)));
  }
  return { width, height, channels, pixels: unfilter(inflateSync(Buffer.concat(data)), width * channels, channels) };
}

/** Each row begins with the number of its filter, which says from which neighbours its bytes are counted. */
function unfilter(/** @type {Buffer} */ raw, /** @type {number} */ stride, /** @type {number} */ channels) {
  const out = Buffer.alloc((raw.length / (stride + 1)) * stride);
  for (let at = 0, row = 0; at < raw.length; at += stride + 1, row += stride) {
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (out[row + x - channels] ?? 0);
      const up = row === 0 ? 0 : (out[row + x - stride] ?? 0);
      const corner = x < channels || row === 0 ? 0 : (out[row + x - stride - channels] ?? 0);
      const from = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][raw[at] ?? 0] ?? 0;
      out[row + x] = (raw[at + 1 + x] ?? 0) + from;
    }
  }
  return out;
}

/** @param {number} left @param {number} up @param {number} corner */
function nearest(left, up, corner) {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0;
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}

/** 32 steps a channel. @param {Buffer} pixels @param {number} at */
const binAt = (pixels, at) =>
  (((pixels[at] ?? 0) >> 3) << 10) | (((pixels[at + 1] ?? 0) >> 3) << 5) | ((pixels[at + 2] ?? 0) >> 3);

/** Every colour that is not chosen becomes the nearest of those that are. @param {Buffer} pixels @param {number} channels */
function choose(pixels, channels) {
  /** @type {Map<number, Map<number, number>>} */
  const seen = new Map();
  for (let at = 0; at < pixels.length; at += channels) {
    const bin = binAt(pixels, at);
    const colour = pixels.readUIntBE(at, 3);
    const colours = seen.get(bin) ?? new Map();
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
    seen.set(bin, colours);
  }
  const bins = [...seen].map(([bin, colours]) => {
    const ranked = [...colours].sort((one, other) => other[1] - one[1]);
    return { bin, colour: ranked[0]?.[0] ?? 0, count: ranked.reduce((sum, it) => sum + it[1], 0) };
  });
  const chosen = bins.sort((one, other) => other.count - one.count).slice(0, frequent);
  while (chosen.length < Math.min(paletteSize, bins.length)) chosen.push(mostMissed(bins, chosen));
  const index = new Map(bins.map(({ bin, colour }) => [bin, closest(colour, chosen)]));
  const palette = Buffer.alloc(chosen.length * 3);
  chosen.forEach(({ colour }, at) => palette.writeUIntBE(colour, at * 3, 3));
  return { palette, indexOf: (/** @type {number} */ bin) => index.get(bin) ?? 0 };
}

/**
 * @typedef {{ readonly bin: number, readonly colour: number, readonly count: number }} Bin
 * @param {readonly Bin[]} bins @param {readonly Bin[]} chosen
 */
function mostMissed(bins, chosen) {
  const missed = (/** @type {Bin} */ it) =>
    it.count * apart(it.colour, chosen[closest(it.colour, chosen)]?.colour ?? 0);
  return bins.map(it => ({ it, by: missed(it) })).reduce((worst, one) => (one.by > worst.by ? one : worst)).it;
}

/** @param {number} colour @param {readonly Bin[]} all */
function closest(colour, all) {
  let best = 0;
  let least = Infinity;
  for (const [at, it] of all.entries()) {
    const distance = apart(colour, it.colour);
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}

/** @param {number} one @param {number} other */
function apart(one, other) {
  const by = (/** @type {number} */ shift) => ((one >> shift) & 255) - ((other >> shift) & 255);
  return by(16) ** 2 + by(8) ** 2 + by(0) ** 2;
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
