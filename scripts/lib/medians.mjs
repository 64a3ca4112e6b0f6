// Many runs of one benchmark become one row per name.

/**
 * @typedef {object} Measurement
 * @property {string} name
 * @property {number} value
 * @property {string} unit
 * @property {{ name: string, value: number }} [reference]
 * @property {number} [ratio]
 */

/**
 * @param {readonly (readonly Measurement[])[]} rounds
 * @returns {Measurement[]} in the order of the first round
 */
export function medians(rounds) {
  const all = rounds.flat();
  const names = [...new Set(all.map(it => it.name))];
  return names.map(name => {
    const of = all.filter(it => it.name === name);
    const first = of[0];
    if (!first) throw new Error(name);
    const ratios = of.flatMap(it => it.ratio ?? []);
    const references = of.flatMap(it => it.reference?.value ?? []);
    return {
      name,
      value: median(of.map(it => it.value)),
      unit: first.unit,
      ...(first.reference && { reference: { name: first.reference.name, value: median(references) } }),
      // Of each round's own ratio, not of the medians: what slows a round down slows both of its numbers.
      ...(ratios.length > 0 && { ratio: median(ratios) }),
    };
  });
}

/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
