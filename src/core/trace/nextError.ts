import { lowerBound, type Forest } from './forest';

/**
 * The failed span before (-1) or after (1) a row in the order of the screen, starting over at the ends; folded ones
 * count too. From nowhere (-1) the first or last. Null when nothing failed.
 */
export function nextError(forest: Forest, from: number, direction: 1 | -1): number | null {
  const { errors } = forest;
  if (errors.length === 0) return null;
  const position = from < 0 ? (direction > 0 ? -1 : forest.order.length) : (forest.position[from] ?? 0);
  const index = direction > 0 ? lowerBound(errors, position + 1) : lowerBound(errors, position) - 1;
  const found = errors[(index + errors.length) % errors.length] ?? 0;
  return forest.order[found] ?? null;
}
