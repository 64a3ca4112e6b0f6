/**
 * Runs inside the debugged process when its debugger is there; it reaches into internals, so it may fail, and is then as if
 * it had never been.
 *
 * pydevd sends each answer in two writes, which Nagle's algorithm makes 44 ms long on Linux. And debugpy's adapter ends to
 * listen to a process that sends more than 16 MB at once, so that nothing is answered any more: what is larger is not sent,
 * and that is said.
 */
const script = `
def no_delay():
    import pydevd
    pydevd.get_global_debugger().writer.sock.setsockopt(6, 1, 1)

def bound(limit):
    import json
    from _pydevd_bundle.pydevd_net_command import NetCommand
    send = NetCommand.send
    if getattr(send, 'agl_bound', False): return
    def bounded(self, sock):
        size = len(self._as_bytes)
        told = getattr(self, 'as_dict', None)
        if size > limit and isinstance(told, dict):
            if told.get('type') == 'response':
                told = dict(told, success=False, message='agl-too-large %d' % size, body={})
                self._as_bytes = json.dumps(told).encode('utf-8')
            elif told.get('event') == 'output':
                body = dict(told['body'], output=told['body']['output'][:limit // 16] + '\\n')
                self._as_bytes = json.dumps(dict(told, body=body)).encode('utf-8')
        return send(self, sock)
    bounded.agl_bound = True
    NetCommand.send = bounded

def tune():
    for step in (no_delay, lambda: bound(16000000)):
        try: step()
        except Exception: pass

tune()
`;

/** For `evaluate`. JSON is Python's as well, where all of it is ASCII. */
export const tunePydevd = `__import__('builtins').exec(${JSON.stringify(script)}, {})`;

/** The size of an answer that was not sent for it, in bytes. */
export function sizeOfUnsent(message: string | undefined): number | null {
  const size = /agl-too-large (\d+)/.exec(message ?? '')?.[1];
  return size === undefined ? null : Number(size);
}
