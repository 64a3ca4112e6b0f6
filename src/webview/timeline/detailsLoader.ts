import { selfTimeUs } from '../../core/trace/selfTime';
import type { SpanAt } from '../../protocol/timeline';
import type { DetailsPane } from './detailsPane';
import type { TimelineModel } from './model';
import type { Host } from './page';

/** Somebody who holds an arrow key passes many spans; only the one they stop at is asked for. */
const waitMs = 60;

/** Brings the details of a span into the pane. Answers that come too late are dropped. */
export class DetailsLoader {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: SpanAt | null = null;

  constructor(
    private readonly host: Host,
    private readonly pane: DetailsPane,
  ) {}

  /** Null: nothing is selected. */
  load(at: SpanAt | null, model: TimelineModel): void {
    clearTimeout(this.#timer);
    this.#wanted = at;
    if (at === null) this.pane.showNothing('timeline.selectHint');
    else this.#timer = setTimeout(() => void this.#load(at, model), waitMs);
  }

  async #load(at: SpanAt, model: TimelineModel): Promise<void> {
    try {
      const details = await this.host.request('details', at);
      if (at !== this.#wanted) return;
      if (!details) return this.pane.showNothing('timeline.gone');
      this.pane.show(details, selfTimeUs(model.table, model.forest, at.row, model.nowUs) / 1000);
      if (details.exceptions.length === 0) return;
      const existing = await this.host.request('frames', at);
      if (at === this.#wanted) this.pane.showFrames(new Set(existing));
    } catch {
      // The host went away in between; the page goes with it.
      if (at === this.#wanted) this.pane.showNothing('timeline.gone');
    }
  }
}
