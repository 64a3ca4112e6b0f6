/** Every check, named by the good state. Persisted in JSON output and row ids, so never renamed. */
export const checkIds = [
  'store-reachable',
  'store-recognised',
  'store-fast',
  'store-attached',
  'queue-moving',
  'workers-alive',
  'rollouts-prepared',
  'rollouts-finishing',
  'spans-flowing',
  'spans-at-home',
  'resources-present',
  'database-intact',
  'disk-free',
  'python-found',
  'sdk-installed',
  'versions-compatible',
  'debugpy-installed',
  'ports-free',
] as const;
export type CheckId = (typeof checkIds)[number];

/** Guide row G-H1. */
export const checkKinds = ['connectivity', 'resources', 'performance', 'data'] as const;
export type CheckKind = (typeof checkKinds)[number];

/** In the order in which they stand when equally healthy. */
export const componentIds = ['store', 'queue', 'workers', 'rollouts', 'spans', 'data', 'environment', 'ports'] as const;
export type ComponentId = (typeof componentIds)[number];
