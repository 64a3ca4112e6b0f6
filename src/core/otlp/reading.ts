import { say } from '../text/say';
import type { Complaint } from './complaint';

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** More complaints than this say nothing new. */
const limit = 20;

/** Takes values apart that may be of any shape, and remembers where they were not what OTLP declares. */
export class Reading {
  readonly complaints: Complaint[] = [];
  rejected = 0;

  list(value: unknown, where: string): readonly unknown[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.malformed(where);
    return [];
  }

  text(value: unknown, where: string): string {
    if (typeof value === 'string') return value;
    if (value !== undefined && value !== null) this.malformed(where);
    return '';
  }

  malformed(where: string): void {
    this.add({ kind: 'malformed', text: say('otlp.malformed', { where }) });
  }

  reject(name: string): void {
    this.rejected++;
    this.add({ kind: 'rejected', text: say('otlp.badIds', { name }) });
  }

  note(text: Complaint['text']): void {
    this.add({ kind: 'note', text });
  }

  private add(complaint: Complaint): void {
    // Of the worst kind at least one is kept: it decides what becomes of the request.
    const news = complaint.kind === 'malformed' && !this.complaints.some(it => it.kind === 'malformed');
    if (this.complaints.length < limit || news) this.complaints.push(complaint);
  }
}
