/** Where our store answers otherwise than Agent Lightning's on purpose. Everything else has to be equal. */
export interface Difference {
  readonly step: string;
  readonly real: unknown;
  readonly ours: unknown;
  readonly why: string;
}

const clientsFault = 'a fault of the caller is not answered 500, which the client would retry for 8 s';

export const differences: readonly Difference[] = [
  ...[
    "update_rollout('ro-missing', status='failed')",
    "update_attempt('ro-missing', 'latest', status='failed')",
    "start_attempt('ro-missing')",
    'add_span(<span lost>)',
  ].map(step => ({ step, real: 'refused with 500', ours: 'refused with 404', why: clientsFault })),
];
