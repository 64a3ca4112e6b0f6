/** As much of a file as is looked at. */
export const lookedAt = 64 * 1024;

/**
 * Signs that only Agent Lightning's own programs leave: their logger names, their manner of naming workers and rollouts,
 * paths of their package. One line of another program that merely has a time is none.
 */
const signs = [
  /^.{0,60}\(Process-\d{1,9} agentlightning[.\w]*\) /m,
  /\[Worker \d{1,6} \| Rollout [\w-]{1,64}\] /,
  /\[Rollout ro-[0-9a-f]{6,32}/,
  /[\\/]site-packages[\\/]agentlightning[\\/]/,
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \[(?:debug|info|warning|error) {0,4}\] .{0,400}\brollout_id=/m,
  /"\w{3,6} \/v1\/agl\/[\w/.-]{1,200}/,
];

/** Whether a text is a log that the language `agent-lightning-log` is for. */
export function looksLikeOurs(text: string): boolean {
  const start = text.slice(0, lookedAt);
  return signs.some(it => it.test(start));
}
