/** What a group of writes touched, gathered by the tables, published when the group is committed. */
export class Changes {
  readonly rollouts = new Set<string>();
  readonly spanRollouts = new Set<string>();
  readonly traces = new Set<string>();
  workers = false;
  debug = false;
  cleared = false;

  get any(): boolean {
    return (
      this.workers ||
      this.debug ||
      this.cleared ||
      this.rollouts.size > 0 ||
      this.spanRollouts.size > 0 ||
      this.traces.size > 0
    );
  }

  add(other: Changes): void {
    for (const it of other.rollouts) this.rollouts.add(it);
    for (const it of other.spanRollouts) this.spanRollouts.add(it);
    for (const it of other.traces) this.traces.add(it);
    this.workers ||= other.workers;
    this.debug ||= other.debug;
    this.cleared ||= other.cleared;
  }

  clear(): void {
    this.rollouts.clear();
    this.spanRollouts.clear();
    this.traces.clear();
    this.workers = false;
    this.debug = false;
    this.cleared = false;
  }
}
