import * as vscode from 'vscode';
import { shortId } from '../../core/format/id';
import { rolloutId, traceId } from '../../core/model/ids';
import { type Message, say, toText } from '../../core/text/say';
import { timelineStrings } from '../../core/text/timeline';
import { toVisibleLine } from '../../core/text/visible';
import type { Span } from '../../core/model/span';
import { detailsOf, toJsonText } from '../../core/trace/spanDetails';
import type { SpanScope } from '../../node/sources/source';
import { TimelineDocument } from '../../node/timeline/timelineDocument';
import { TimelineFeed } from '../../node/timeline/timelineFeed';
import { commands } from '../../protocol/ids';
import { type Envelope, Peer, PeerGone } from '../../protocol/peer';
import type { SpanAt, TimelineHostRequests, TimelineInit, TimelinePageRequests } from '../../protocol/timeline';
import type { TimelineDependencies } from './dependencies';
import { existingFrames, frameAt, openSourceFrame } from './sourceFrames';
import type { TimelineTarget } from './target';
import { pageFolder, timelineHtml } from './timelineHtml';

/** Sooner than anybody notices, and spans that come one by one still travel together. */
const pushAfterMs = 50;

/** One editor tab: a page, what it shows, and the reading of it. The page can be gone at any time and asks for all again. */
export class TimelinePanel implements vscode.Disposable {
  readonly #document: TimelineDocument;
  readonly #feed: TimelineFeed;
  readonly #peer: Peer<TimelineHostRequests, TimelinePageRequests>;
  readonly #parts: vscode.Disposable[] = [];
  /** Counts the pages: a request of an earlier one means rows that may be others now. */
  #generation = 0;
  #ready = false;
  #sending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #span: TimelineTarget['span'];

  constructor(
    readonly panel: vscode.WebviewPanel,
    readonly target: TimelineTarget,
    private readonly needs: TimelineDependencies,
    private readonly choose: () => Promise<void>,
  ) {
    const subject =
      'rolloutId' in target
        ? ({ kind: 'rollout', id: target.rolloutId } as const)
        : ({ kind: 'trace', id: target.traceId } as const);
    this.#span = target.span;
    this.#document = new TimelineDocument(subject);
    this.#feed = new TimelineFeed({
      scope: scopeOf(target),
      document: this.#document,
      keptRecords: () => needs.records.records,
      toText: message => this.#words(message),
      log: line => needs.log.warn(line),
      onDidChange: () => this.#pushSoon(),
    });
    const post = (message: Envelope) => void panel.webview.postMessage(message);
    this.#peer = new Peer<TimelineHostRequests, TimelinePageRequests>(post, this.#handlers());
    const id = toVisibleLine(shortId(subject.id, 6));
    panel.title = this.#words(
      subject.kind === 'rollout' ? say('timeline.title.rollout', { id }) : say('timeline.title.trace', { id }),
    );
    const folder = vscode.Uri.joinPath(needs.extensionUri, ...pageFolder);
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    this.#parts.push(
      panel.webview.onDidReceiveMessage((message: unknown) => this.#peer.receive(message)),
      panel.onDidChangeViewState(() => this.#look()),
      needs.records.onDidChange(() => this.#feed.recordsChanged()),
      needs.current.onDidChange(() => this.#feed.use(needs.current.source)),
    );
    panel.webview.html = timelineHtml(panel.webview, folder, needs.language);
    this.#feed.use(needs.current.source);
    this.#look();
  }

  /** Brings the tab to the front, at a span if one is named. */
  show(span: TimelineTarget['span']): void {
    this.#span = span;
    this.panel.reveal();
    this.#reveal();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#feed.dispose();
    this.#peer.dispose();
    vscode.Disposable.from(...this.#parts).dispose();
  }

  #handlers() {
    return {
      ready: () => this.#init(),
      details: (at: SpanAt) => {
        const span = this.spanAt(at);
        return span && detailsOf(span);
      },
      frames: async (at: SpanAt) => {
        const span = this.spanAt(at);
        return span ? existingFrames(detailsOf(span).exceptions) : [];
      },
      openFrame: async ({ frame, ...at }: SpanAt & { readonly frame: string }) => {
        const span = this.spanAt(at);
        const found = span && frameAt(detailsOf(span).exceptions, frame);
        if (found) await openSourceFrame(found);
        return null;
      },
      breakHere: async ({ frame, ...at }: SpanAt & { readonly frame: string }) => {
        const span = this.spanAt(at);
        const found = span && frameAt(detailsOf(span).exceptions, frame);
        if (found) await vscode.commands.executeCommand(commands.debugBreakHere, found);
        return null;
      },
      openRaw: async (at: SpanAt) => {
        const span = this.spanAt(at);
        if (!span) return null;
        const document = await vscode.workspace.openTextDocument({ language: 'json', content: toJsonText(span) });
        await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
        return null;
      },
      copy: async ({ text }: { readonly text: string }) => {
        await vscode.env.clipboard.writeText(text);
        vscode.window.setStatusBarMessage(this.#words(say('timeline.copied')), 2000);
        return null;
      },
      choose: async () => {
        await this.choose();
        return null;
      },
      explain: async ({ code }: { readonly code: string }) => {
        await vscode.commands.executeCommand(commands.healthExplain, code);
        return null;
      },
    };
  }

  #init(): TimelineInit {
    this.#generation++;
    this.#ready = true;
    this.#sending = false;
    return {
      language: this.needs.language,
      strings: timelineStrings(this.needs.language),
      generation: this.#generation,
      target: withoutSpan(this.target),
      subject: this.#document.subject.id,
      header: this.#document.header(Date.now()),
      batch: this.#document.all(),
      reveal: this.#takeSpan(),
    };
  }

  /** Null when the page has other rows by now. */
  spanAt({ generation, row }: SpanAt): Span | null {
    return generation === this.#generation ? this.#document.span(row) : null;
  }

  /** A hidden page is gone, and nothing is read for it; it asks for everything when it is shown again. */
  #look(): void {
    this.#feed.look(this.panel.visible);
    if (!this.panel.visible) this.#ready = false;
  }

  #pushSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#push();
    }, pushAfterMs);
  }

  /** One message at a time: a slow window gets fewer and larger ones, not a queue of them. */
  async #push(): Promise<void> {
    if (!this.#ready || this.#sending) return;
    const generation = this.#generation;
    const batch = this.#document.news();
    this.#sending = true;
    try {
      const header = this.#document.header(Date.now());
      await this.#peer.request('append', { generation, header, ...(batch ? { batch } : {}) });
      this.#reveal();
    } catch (error) {
      if (!(error instanceof PeerGone)) this.needs.log.warn(`timeline page: ${String(error)}`);
    } finally {
      if (generation === this.#generation) {
        this.#sending = false;
        if (this.#document.hasNews) this.#pushSoon();
      }
    }
  }

  /** A span that was asked for may come only later. */
  #reveal(): void {
    if (!this.#ready || this.#sending) return;
    const row = this.#takeSpan();
    if (row < 0) return;
    this.#peer.request('reveal', { row }).catch((error: unknown) => this.needs.log.debug(`timeline: ${String(error)}`));
  }

  #takeSpan(): number {
    const row = this.#span ? this.#document.find(this.#span.traceId, this.#span.spanId) : -1;
    if (row >= 0) this.#span = undefined;
    return row;
  }

  #words(message: Message): string {
    return toText(message, this.needs.language);
  }
}

/** What a reloaded window opens again: not at the span that it was opened for once. */
function withoutSpan(target: TimelineTarget): TimelineTarget {
  return 'rolloutId' in target ? { rolloutId: target.rolloutId } : { traceId: target.traceId };
}

/** A timeline shows all attempts of its rollout; which one is looked at is the page's business. */
function scopeOf(target: TimelineTarget): SpanScope {
  return 'rolloutId' in target ? { rolloutId: rolloutId(target.rolloutId) } : { traceId: traceId(target.traceId) };
}
