/** What most windows show of a line beside a side bar and a minimap, in columns. */
const shownColumns = 100;
/** Between the line and what stands behind it. */
const gap = 4;

export interface LineMark {
  /** Behind the line, where it is seen without scrolling. */
  readonly behind: string;
  /** Above the line: what there is no room for behind it, null when all of it is there. */
  readonly above: string | null;
}

/** How a line of code is marked with a code and its title, by the room that its own text leaves. */
export function toLineMark(line: string, tabSize: number, code: string, title: string): LineMark {
  const whole = `${code} · ${title}`;
  const used = [...line].reduce((at, it) => (it === '\t' ? at + tabSize - (at % tabSize) : at + widthOf(it)), 0);
  const width = [...whole].reduce((sum, it) => sum + widthOf(it), 0);
  return used + gap + width <= shownColumns ? { behind: whole, above: null } : { behind: code, above: whole };
}

/** Chinese, Japanese and Korean take two columns. */
const widthOf = (character: string) =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1;
