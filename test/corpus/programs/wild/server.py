"""A model server that misbehaves by its path. python server.py PORT"""
import json, sys, time, gzip, os, re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
count = {}
def chat(content, **more):
    m = {"role": "assistant", "content": content}; m.update(more.pop('message', {}))
    return {"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0, "finish_reason": more.pop('finish', "stop"), "message": m}], "usage": {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}}
def tool(name, args):
    return chat(None, finish='tool_calls', message={"tool_calls": [{"id": "call_1", "type": "function", "function": {"name": name, "arguments": args}}]})
def err(msg, type='invalid_request_error', code=None, param=None):
    return {"error": {"message": msg, "type": type, "param": param, "code": code}}
R = {
 'badjson': (200, b'{"id": "x", "choices": [{"mess'),
 'empty': (200, b''),
 'overload': (529, {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}, "request_id": "req_1"}),
 'akey': (401, {"type": "error", "error": {"type": "authentication_error", "message": "invalid x-api-key"}}),
 'arole': (400, {"type": "error", "error": {"type": "invalid_request_error", "message": 'messages: Unexpected role "system". The Messages API accepts a top-level `system` parameter, not "system" as an input message role.'}}),
 'nomodel': (404, err('The model `gpt-5-nano-x` does not exist or you do not have access to it.', code='model_not_found')),
 'context': (400, err("This model's maximum context length is 8192 tokens. However, your messages resulted in 9211 tokens. Please reduce the length of the messages.", code='context_length_exceeded', param='messages')),
 'image': (400, err('Failed to download image from https://example.com/a.png. Image URL may be invalid or inaccessible.', code='invalid_image_url')),
 'prose': (200, chat('Sure! The answer is forty-two.')),
 'wrongshape': (200, chat('{"name": "Ann", "age": "very old"}')),
 'weather': (200, tool('get_weather', '{"city": "Paris"}')),
 'badargs': (200, tool('get_weather', '{"town": "Paris"}')),
 'maxtok': (400, err('max_tokens is too large: 100000. This model supports at most 16384 completion tokens, whereas you provided 100000.', code='invalid_value', param='max_tokens')),
 'temp': (400, err("Invalid 'temperature': decimal above maximum value. Expected a value <= 2, but got 3 instead.", code='decimal_above_max_value', param='temperature')),
 'vllmtok': (400, {"error": {"message": "'max_tokens' or 'max_completion_tokens' is too large: 5000. This model's maximum context length is 4096 tokens and your request has 12 input tokens (5000 > 4096 - 12). None", "type": "BadRequestError", "param": None, "code": 400}}),
 'content': (400, err("Invalid type for 'messages[0].content': expected one of a string or array of objects, but got an object instead.", code='invalid_type', param='messages[0].content')),
 'gemini': (503, {"error": {"code": 503, "message": "The model is overloaded. Please try again later.", "status": "UNAVAILABLE"}}),
 'server': (500, err('The server had an error while processing your request. Sorry about that!', 'server_error')),
 'prompt': (200, chat('x', finish='length')),
 'filter': (200, chat('', finish='content_filter')),
}
class H(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def log_message(self, *a): pass
    def out(self, status, body, ctype='application/json', headers={}):
        if not isinstance(body, bytes): body = json.dumps(body).encode()
        self.send_response(status); self.send_header('content-type', ctype); self.send_header('content-length', str(len(body)))
        for k, v in headers.items(): self.send_header(k, v)
        self.end_headers(); self.wfile.write(body)
    def do_GET(self): self.go()
    def do_PUT(self): self.go()
    def do_DELETE(self): self.go()
    def do_POST(self): self.go()
    def go(self):
        n = int(self.headers.get('content-length') or 0); body = self.rfile.read(n)
        key = self.path.split('/')[1].split('?')[0]
        if key in R: return self.out(*R[key])
        if key == 'slow': time.sleep(8); return self.out(200, chat('late'))
        if key == 'badgzip': return self.out(200, b'{"a": 1}', headers={'content-encoding': 'gzip'})
        if key == 'status': return self.out(int(self.path.split('/')[2]), err('no'))
        if key == 'html': return self.out(int(self.path.split('/')[2]), b'<html><head><title>x</title></head><body>sign in</body></html>', 'text/html')
        if key == 'redirect': return self.out(307, b'', headers={'location': '/redirect'})
        if key == 'stream':
            self.send_response(200); self.send_header('content-type', 'text/event-stream'); self.send_header('connection','close'); self.end_headers()
            c = lambda d, **k: self.wfile.write(b'data: ' + json.dumps({"id": "x", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": d, **k}).encode() + b'\n\n')
            c([{"index": 0, "delta": {"content": "Hi"}, "finish_reason": None}])
            mode = self.path.split('/')[2]
            if mode == 'usage': c([], usage={"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}); self.wfile.write(b'data: [DONE]\n\n')
            if mode == 'error': self.wfile.write(b'data: {"error": {"message": "EngineCore died", "type": "server_error"}}\n\n')
            if mode == 'garbage': self.wfile.write(b'data: {"id": "x", "cho\n\n')
            self.close_connection = True; return
        if key == 'items': return self.out(200, {"items": [{"id": 1, "name": "a"}], "next": None})
        if key == 'chunk':
            self.send_response(200); self.send_header('transfer-encoding', 'chunked'); self.end_headers(); self.wfile.write(b'5\r\nhello\r\nzz\r\n'); self.close_connection=True; return
        if key == 'echo': return self.out(200, body or b'{}')
        self.out(404, {"detail": "Not Found"})
ThreadingHTTPServer(('127.0.0.1', int(sys.argv[1])), H).serve_forever()
