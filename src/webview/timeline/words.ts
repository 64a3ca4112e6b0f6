import type { TimelineTextKey } from '../../core/text/timeline';
import type { SpanClass } from '../../core/trace/spanClass';

type Args = Readonly<Record<string, string | number>>;

/** The page's sentences, in the language that the host sent. */
export class Words {
  #strings: Readonly<Partial<Record<TimelineTextKey, string>>> = {};

  use(strings: Readonly<Record<TimelineTextKey, string>>): void {
    this.#strings = strings;
  }

  say(key: TimelineTextKey, args: Args = {}): string {
    return (this.#strings[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
  }

  className(spanClass: SpanClass): string {
    return this.say(`timeline.class.${spanClass}`);
  }

  /** Roles are foreign text; those that we know have a word. */
  role(role: string): string {
    const key = `timeline.role.${role}` as TimelineTextKey;
    return this.#strings[key] ?? role;
  }
}
