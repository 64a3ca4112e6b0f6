interface Rollout {
  readonly rollout_id: string;
  readonly status: string;
  readonly input: { readonly question: string };
}

interface Attempt {
  readonly attempt_id: string;
  readonly sequence_id: number;
  readonly status: string;
}

type Attributes = Readonly<Record<string, string | number | boolean>>;

interface Span {
  readonly span_id: string;
  readonly parent_id: string | null;
  readonly name: string;
  readonly start_time: number;
  readonly status: { readonly status_code: string };
  readonly attributes: Attributes;
  readonly events: readonly { readonly name: string; readonly attributes: Attributes }[];
}

/** All rollouts of a store with their attempts and spans, by its REST API, as a tree that a person can read. */
export async function storeAsText(url: string): Promise<string> {
  const get = async <T>(path: string): Promise<readonly T[]> => {
    const answer = await fetch(`${url}/v1/agl${path}`);
    return ((await answer.json()) as { items: readonly T[] }).items;
  };
  const lines: string[] = [];
  for (const { rollout_id: id, status, input } of await get<Rollout>('/rollouts?sort_by=start_time')) {
    lines.push(`${input.question}: ${status}`);
    for (const attempt of await get<Attempt>(`/rollouts/${id}/attempts`)) {
      lines.push(`  attempt ${attempt.sequence_id} ${attempt.status}`);
      lines.push(...tree(await get<Span>(`/spans?rollout_id=${id}&attempt_id=${attempt.attempt_id}`), null, '    '));
    }
  }
  return lines.join('\n');
}

function tree(spans: readonly Span[], parent: string | null, indent: string): string[] {
  return spans
    .filter(it => it.parent_id === parent)
    .sort((a, b) => a.start_time - b.start_time)
    .flatMap(it => [`${indent}${describe(it)}`, ...tree(spans, it.span_id, `${indent}  `)]);
}

function describe(span: Span): string {
  const of = (...keys: string[]) => keys.map(key => span.attributes[key]).find(it => it !== undefined);
  const what = of(
    'agentlightning.operation.name',
    'tool.name',
    'agentlightning.message.body',
    'agentlightning.object.json',
  );
  const reward = of('agentlightning.reward.0.value');
  const failure = of('exception.type') ?? span.events.find(it => it.name === 'exception')?.attributes['exception.type'];
  return [
    span.name,
    ...(what === undefined ? [] : [String(what)]),
    ...(reward === undefined ? [] : [`reward ${String(reward)}`]),
    ...(failure === undefined ? [] : [`raised ${String(failure)}`]),
    ...(span.status.status_code === 'ERROR' ? ['ERROR'] : []),
  ].join('  ');
}
