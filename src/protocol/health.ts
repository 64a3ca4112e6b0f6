/** What `health --json` prints: one document, versioned by its `version`. */
export type { CheckReport, ComponentReport, HealthReport } from '../core/health/report';
