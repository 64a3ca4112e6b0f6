/** What is read in the stopped process, in one evaluation: each costs a round trip. */
export interface StopReading {
  /** As Python prints it, chain and groups included. */
  readonly trace?: string;
  readonly ids?: Readonly<Record<string, string>>;
  readonly context?: Readonly<Record<string, string>>;
}

/**
 * Runs inside the user's stopped program, hence: no imports but of the standard library, no attribute that is computed
 * (only what stands in `__dict__`), nothing kept. The answer is base64, so that no quoting stands in the way.
 */
const script = `
def read(exc):
    import base64, json, os, sys, threading, traceback
    if exc is None:
        modules = sys.modules
        thread = modules['_pydevd_bundle.pydevd_constants'].get_current_thread_id(threading.current_thread())
        listed = modules['pydevd'].get_global_debugger().suspended_frames_manager.get_frames_list(thread)
        exc = (listed.exc_type, listed.exc_desc, listed.trace_obj)
    found = {'ids': {}, 'context': {}}
    ids = found['ids']
    context = found['context']
    try:
        found['trace'] = ''.join(traceback.format_exception(*exc))[-200000:]
    except BaseException as error:
        found['trace'] = type(exc[1]).__name__ + ': (' + type(error).__name__ + ')'
    names = {'rollout_id': 'rollout', 'attempt_id': 'attempt', 'worker_id': 'worker'}
    def take(name, value):
        if type(value) is str and 0 < len(value) < 200: ids.setdefault(names[name], value)
    def look(values):
        for name in names:
            if name in values: take(name, values[name])
        for value in list(values.values())[:200]:
            if type(value).__module__.partition('.')[0] != 'agentlightning': continue
            inner = getattr(value, '__dict__', None)
            if type(inner) is dict:
                for name in names:
                    if name in inner: take(name, inner[name])
    frames = []
    tb = exc[2]
    while tb is not None and len(frames) < 200:
        frames.append(tb.tb_frame)
        tb = tb.tb_next
    outer = exc[2].tb_frame.f_back if exc[2] is not None else None
    while outer is not None and len(frames) < 400:
        frames.insert(0, outer)
        outer = outer.f_back
    for frame in reversed(frames):
        try: look(dict(frame.f_locals))
        except Exception: pass
        if len(ids) == len(names): break
    context['python'] = '.'.join(map(str, sys.version_info[:3]))
    if sys.argv: context['script'] = str(sys.argv[0])[:500]
    try:
        import getpass
        context['user'] = str(getpass.getuser())[:100]
    except Exception: pass
    try:
        import resource
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == 'darwin' else 1024)
        context['memory'] = str(round(peak / 1e6)) + ' MB at most'
    except Exception: pass
    def short(name, value):
        if any(word in name.lower() for word in ('key', 'token', 'secret', 'passw', 'credential')): return '…'
        plain = type(value) in (str, int, float, bool, type(None))
        text = repr(value[:100] if type(value) is str else value) if plain else type(value).__name__
        return text[:100]
    own = [it for it in frames if 'site-packages' not in it.f_code.co_filename and not it.f_code.co_filename.startswith('<')]
    try:
        code = own[-1].f_code
        values = dict(own[-1].f_locals)
        names_of = code.co_varnames[:code.co_argcount + code.co_kwonlyargcount][:10]
        given = [it + ' ' + short(it, values[it]) for it in names_of if it in values and it != 'self']
        if given: context['parameters'] = ', '.join(given)
    except Exception: pass
    mp = sys.modules.get('multiprocessing.process')
    if mp is not None: context['process'] = str(mp.current_process().name)[:100]
    agl = sys.modules.get('agentlightning')
    if agl is not None: context['agentlightning'] = str(getattr(agl, '__version__', ''))[:50]
    for name in ('AGL_CURRENT_ROLE', 'AGL_SERVER_HOST', 'AGL_SERVER_PORT', 'AGL_MANAGED_STORE', 'OTEL_EXPORTER_OTLP_ENDPOINT'):
        value = os.environ.get(name)
        if value: context[name] = value[:200]
    return base64.b64encode(json.dumps(found).encode('utf-8', 'replace')).decode('ascii')
`;

/**
 * An expression for the frame in which the debugger stopped. pydevd puts the exception there as `__exception__`, unless it
 * stops as the exception leaves the user's code: then its own list of frames has it.
 */
export const readStopExpression = `(lambda e, g: (exec(${JSON.stringify(script)}, g), g['read'](e))[1])(locals().get('__exception__'), {})`;

/** Null for anything but our own answer. */
export function toStopReading(result: string): StopReading | null {
  const encoded = /^'([A-Za-z0-9+/=]+)'$/.exec(result)?.[1];
  if (encoded === undefined) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
