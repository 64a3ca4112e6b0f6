import type { Observations } from './observation';
import { isOtelTrap } from './packageRules';
import { pipCommand } from './pipCommand';
import { valueOf } from './verdicts';

/** For findings that a wrong OpenTelemetry can cause: whether it is there, and how to reach its pip. */
export function otelFacts({ packages }: Observations): { otelTrap: boolean | null; pip: string | null } {
  const python = valueOf(packages);
  if (python === null) return { otelTrap: null, pip: null };
  return { otelTrap: isOtelTrap(python), pip: pipCommand(python.path, python.args) };
}
