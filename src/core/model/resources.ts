import type { ResourcesId } from './ids';

/** A named set of resources (models, prompt templates) as one version of it. Times are Unix milliseconds. */
export interface ResourcesVersion {
  readonly id: ResourcesId;
  readonly version: number;
  readonly createdMs: number;
  readonly updatedMs: number;
  /** By name; each value carries `resource_type` (llm, proxy_llm, prompt_template). */
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
