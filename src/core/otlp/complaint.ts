import type { Message } from '../text/say';

/**
 * What was wrong with a request.
 * `malformed`: not of the shape that OTLP declares, so nothing of the request can be trusted.
 * `rejected`: a span that cannot be kept, for want of valid ids.
 * `note`: kept, but not as it was sent.
 */
export interface Complaint {
  readonly kind: 'malformed' | 'rejected' | 'note';
  readonly text: Message;
}
