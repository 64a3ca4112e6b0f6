/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from 'protobufjs/minimal.js';

const $Reader = $protobuf.Reader,
  $Writer = $protobuf.Writer,
  $util = $protobuf.util;
const $Object = $util.global.Object,
  $undefined = $util.global.undefined,
  $Error = $util.global.Error,
  $RangeError = $util.global.RangeError;

const $root = $protobuf.roots['default'] || ($protobuf.roots['default'] = {});

export const otlp = ($root.otlp = (() => {
  const otlp = {};

  otlp.ExportTraceServiceRequest = (function () {
    const ExportTraceServiceRequest = function (p) {
      this.resourceSpans = [];
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    ExportTraceServiceRequest.prototype.resourceSpans = $util.emptyArray;

    ExportTraceServiceRequest.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.resourceSpans != null && m.resourceSpans.length) {
        for (var i = 0; i < m.resourceSpans.length; ++i)
          $root.otlp.ResourceSpans.encode(m.resourceSpans[i], w.uint32(10).fork(), q + 1).ldelim();
      }
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    ExportTraceServiceRequest.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.ExportTraceServiceRequest();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 2) break;
            if (!(m.resourceSpans && m.resourceSpans.length)) m.resourceSpans = [];
            m.resourceSpans.push($root.otlp.ResourceSpans.decode(r, r.size(), $undefined, q + 1));
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return ExportTraceServiceRequest;
  })();

  otlp.ExportTraceServiceResponse = (function () {
    const ExportTraceServiceResponse = function (p) {
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    ExportTraceServiceResponse.prototype.partialSuccess = null;

    ExportTraceServiceResponse.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.partialSuccess != null && $Object.hasOwnProperty.call(m, 'partialSuccess'))
        $root.otlp.ExportTracePartialSuccess.encode(m.partialSuccess, w.uint32(10).fork(), q + 1).ldelim();
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    ExportTraceServiceResponse.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m, v;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.ExportTraceServiceResponse();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 2) break;
            m.partialSuccess = $root.otlp.ExportTracePartialSuccess.decode(
              r,
              r.size(),
              $undefined,
              q + 1,
              m.partialSuccess,
            );
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return ExportTraceServiceResponse;
  })();

  otlp.ExportTracePartialSuccess = (function () {
    const ExportTracePartialSuccess = function (p) {
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    ExportTracePartialSuccess.prototype.rejectedSpans = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
    ExportTracePartialSuccess.prototype.errorMessage = '';

    ExportTracePartialSuccess.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (
        m.rejectedSpans != null &&
        $Object.hasOwnProperty.call(m, 'rejectedSpans') &&
        (typeof m.rejectedSpans === 'object' ? m.rejectedSpans.low || m.rejectedSpans.high : m.rejectedSpans !== 0)
      )
        w.uint32(8).int64(m.rejectedSpans);
      if (m.errorMessage != null && $Object.hasOwnProperty.call(m, 'errorMessage') && m.errorMessage !== '')
        w.uint32(18).string(m.errorMessage);
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    ExportTracePartialSuccess.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m, v;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.ExportTracePartialSuccess();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 0) break;
            if (typeof (v = r.int64()) === 'object' ? v.low || v.high : v !== 0) m.rejectedSpans = v;
            else delete m.rejectedSpans;
            continue;
          }
          case 2: {
            if (u !== 2) break;
            if ((v = r.stringVerify()).length) m.errorMessage = v;
            else delete m.errorMessage;
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return ExportTracePartialSuccess;
  })();

  otlp.ResourceSpans = (function () {
    const ResourceSpans = function (p) {
      this.scopeSpans = [];
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    ResourceSpans.prototype.resource = null;
    ResourceSpans.prototype.scopeSpans = $util.emptyArray;
    ResourceSpans.prototype.schemaUrl = '';

    ResourceSpans.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.resource != null && $Object.hasOwnProperty.call(m, 'resource'))
        $root.otlp.Resource.encode(m.resource, w.uint32(10).fork(), q + 1).ldelim();
      if (m.scopeSpans != null && m.scopeSpans.length) {
        for (var i = 0; i < m.scopeSpans.length; ++i)
          $root.otlp.ScopeSpans.encode(m.scopeSpans[i], w.uint32(18).fork(), q + 1).ldelim();
      }
      if (m.schemaUrl != null && $Object.hasOwnProperty.call(m, 'schemaUrl') && m.schemaUrl !== '')
        w.uint32(26).string(m.schemaUrl);
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    ResourceSpans.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m, v;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.ResourceSpans();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 2) break;
            m.resource = $root.otlp.Resource.decode(r, r.size(), $undefined, q + 1, m.resource);
            continue;
          }
          case 2: {
            if (u !== 2) break;
            if (!(m.scopeSpans && m.scopeSpans.length)) m.scopeSpans = [];
            m.scopeSpans.push($root.otlp.ScopeSpans.decode(r, r.size(), $undefined, q + 1));
            continue;
          }
          case 3: {
            if (u !== 2) break;
            if ((v = r.stringVerify()).length) m.schemaUrl = v;
            else delete m.schemaUrl;
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return ResourceSpans;
  })();

  otlp.ScopeSpans = (function () {
    const ScopeSpans = function (p) {
      this.spans = [];
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    ScopeSpans.prototype.scope = null;
    ScopeSpans.prototype.spans = $util.emptyArray;
    ScopeSpans.prototype.schemaUrl = '';

    ScopeSpans.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.scope != null && $Object.hasOwnProperty.call(m, 'scope'))
        $root.otlp.InstrumentationScope.encode(m.scope, w.uint32(10).fork(), q + 1).ldelim();
      if (m.spans != null && m.spans.length) {
        for (var i = 0; i < m.spans.length; ++i)
          $root.otlp.Span.encode(m.spans[i], w.uint32(18).fork(), q + 1).ldelim();
      }
      if (m.schemaUrl != null && $Object.hasOwnProperty.call(m, 'schemaUrl') && m.schemaUrl !== '')
        w.uint32(26).string(m.schemaUrl);
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    ScopeSpans.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m, v;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.ScopeSpans();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 2) break;
            m.scope = $root.otlp.InstrumentationScope.decode(r, r.size(), $undefined, q + 1, m.scope);
            continue;
          }
          case 2: {
            if (u !== 2) break;
            if (!(m.spans && m.spans.length)) m.spans = [];
            m.spans.push($root.otlp.Span.decode(r, r.size(), $undefined, q + 1));
            continue;
          }
          case 3: {
            if (u !== 2) break;
            if ((v = r.stringVerify()).length) m.schemaUrl = v;
            else delete m.schemaUrl;
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return ScopeSpans;
  })();

  otlp.Resource = (function () {
    const Resource = function (p) {
      this.attributes = [];
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    Resource.prototype.attributes = $util.emptyArray;

    Resource.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.attributes != null && m.attributes.length) {
        for (var i = 0; i < m.attributes.length; ++i)
          $root.otlp.KeyValue.encode(m.attributes[i], w.uint32(10).fork(), q + 1).ldelim();
      }
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    Resource.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.Resource();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 2) break;
            if (!(m.attributes && m.attributes.length)) m.attributes = [];
            m.attributes.push($root.otlp.KeyValue.decode(r, r.size(), $undefined, q + 1));
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return Resource;
  })();

  otlp.InstrumentationScope = (function () {
    const InstrumentationScope = function (p) {
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    InstrumentationScope.prototype.name = '';
    InstrumentationScope.prototype.version = '';

    InstrumentationScope.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.name != null && $Object.hasOwnProperty.call(m, 'name') && m.name !== '') w.uint32(10).string(m.name);
      if (m.version != null && $Object.hasOwnProperty.call(m, 'version') && m.version !== '')
        w.uint32(18).string(m.version);
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    InstrumentationScope.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m, v;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.InstrumentationScope();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 2) break;
            if ((v = r.stringVerify()).length) m.name = v;
            else delete m.name;
            continue;
          }
          case 2: {
            if (u !== 2) break;
            if ((v = r.stringVerify()).length) m.version = v;
            else delete m.version;
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return InstrumentationScope;
  })();

  otlp.Span = (function () {
    const Span = function (p) {
      this.attributes = [];
      this.events = [];
      this.links = [];
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    Span.prototype.traceId = $util.newBuffer([]);
    Span.prototype.spanId = $util.newBuffer([]);
    Span.prototype.traceState = '';
    Span.prototype.parentSpanId = $util.newBuffer([]);
    Span.prototype.name = '';
    Span.prototype.kind = 0;
    Span.prototype.startTimeUnixNano = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;
    Span.prototype.endTimeUnixNano = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;
    Span.prototype.attributes = $util.emptyArray;
    Span.prototype.events = $util.emptyArray;
    Span.prototype.links = $util.emptyArray;
    Span.prototype.status = null;

    Span.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.traceId != null && $Object.hasOwnProperty.call(m, 'traceId') && m.traceId.length)
        w.uint32(10).bytes(m.traceId);
      if (m.spanId != null && $Object.hasOwnProperty.call(m, 'spanId') && m.spanId.length) w.uint32(18).bytes(m.spanId);
      if (m.traceState != null && $Object.hasOwnProperty.call(m, 'traceState') && m.traceState !== '')
        w.uint32(26).string(m.traceState);
      if (m.parentSpanId != null && $Object.hasOwnProperty.call(m, 'parentSpanId') && m.parentSpanId.length)
        w.uint32(34).bytes(m.parentSpanId);
      if (m.name != null && $Object.hasOwnProperty.call(m, 'name') && m.name !== '') w.uint32(42).string(m.name);
      if (m.kind != null && $Object.hasOwnProperty.call(m, 'kind') && m.kind !== 0) w.uint32(48).int32(m.kind);
      if (
        m.startTimeUnixNano != null &&
        $Object.hasOwnProperty.call(m, 'startTimeUnixNano') &&
        (typeof m.startTimeUnixNano === 'object'
          ? m.startTimeUnixNano.low || m.startTimeUnixNano.high
          : m.startTimeUnixNano !== 0)
      )
        w.uint32(57).fixed64(m.startTimeUnixNano);
      if (
        m.endTimeUnixNano != null &&
        $Object.hasOwnProperty.call(m, 'endTimeUnixNano') &&
        (typeof m.endTimeUnixNano === 'object'
          ? m.endTimeUnixNano.low || m.endTimeUnixNano.high
          : m.endTimeUnixNano !== 0)
      )
        w.uint32(65).fixed64(m.endTimeUnixNano);
      if (m.attributes != null && m.attributes.length) {
        for (var i = 0; i < m.attributes.length; ++i)
          $root.otlp.KeyValue.encode(m.attributes[i], w.uint32(74).fork(), q + 1).ldelim();
      }
      if (m.events != null && m.events.length) {
        for (var i = 0; i < m.events.length; ++i)
          $root.otlp.Span.Event.encode(m.events[i], w.uint32(90).fork(), q + 1).ldelim();
      }
      if (m.links != null && m.links.length) {
        for (var i = 0; i < m.links.length; ++i)
          $root.otlp.Span.Link.encode(m.links[i], w.uint32(106).fork(), q + 1).ldelim();
      }
      if (m.status != null && $Object.hasOwnProperty.call(m, 'status'))
        $root.otlp.Status.encode(m.status, w.uint32(122).fork(), q + 1).ldelim();
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    Span.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m, v;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.Span();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 2) break;
            if ((v = r.bytes()).length) m.traceId = v;
            else delete m.traceId;
            continue;
          }
          case 2: {
            if (u !== 2) break;
            if ((v = r.bytes()).length) m.spanId = v;
            else delete m.spanId;
            continue;
          }
          case 3: {
            if (u !== 2) break;
            if ((v = r.stringVerify()).length) m.traceState = v;
            else delete m.traceState;
            continue;
          }
          case 4: {
            if (u !== 2) break;
            if ((v = r.bytes()).length) m.parentSpanId = v;
            else delete m.parentSpanId;
            continue;
          }
          case 5: {
            if (u !== 2) break;
            if ((v = r.stringVerify()).length) m.name = v;
            else delete m.name;
            continue;
          }
          case 6: {
            if (u !== 0) break;
            if ((v = r.int32())) m.kind = v;
            else delete m.kind;
            continue;
          }
          case 7: {
            if (u !== 1) break;
            if (typeof (v = r.fixed64()) === 'object' ? v.low || v.high : v !== 0) m.startTimeUnixNano = v;
            else delete m.startTimeUnixNano;
            continue;
          }
          case 8: {
            if (u !== 1) break;
            if (typeof (v = r.fixed64()) === 'object' ? v.low || v.high : v !== 0) m.endTimeUnixNano = v;
            else delete m.endTimeUnixNano;
            continue;
          }
          case 9: {
            if (u !== 2) break;
            if (!(m.attributes && m.attributes.length)) m.attributes = [];
            m.attributes.push($root.otlp.KeyValue.decode(r, r.size(), $undefined, q + 1));
            continue;
          }
          case 11: {
            if (u !== 2) break;
            if (!(m.events && m.events.length)) m.events = [];
            m.events.push($root.otlp.Span.Event.decode(r, r.size(), $undefined, q + 1));
            continue;
          }
          case 13: {
            if (u !== 2) break;
            if (!(m.links && m.links.length)) m.links = [];
            m.links.push($root.otlp.Span.Link.decode(r, r.size(), $undefined, q + 1));
            continue;
          }
          case 15: {
            if (u !== 2) break;
            m.status = $root.otlp.Status.decode(r, r.size(), $undefined, q + 1, m.status);
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    Span.Event = (function () {
      const Event = function (p) {
        this.attributes = [];
        if (p)
          for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
            if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
      };

      Event.prototype.timeUnixNano = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;
      Event.prototype.name = '';
      Event.prototype.attributes = $util.emptyArray;

      Event.encode = function (m, w, q) {
        if (!w) w = $Writer.create();
        if (q === $undefined) q = 0;
        if (q > $util.recursionLimit) throw $Error('max depth exceeded');
        if (
          m.timeUnixNano != null &&
          $Object.hasOwnProperty.call(m, 'timeUnixNano') &&
          (typeof m.timeUnixNano === 'object' ? m.timeUnixNano.low || m.timeUnixNano.high : m.timeUnixNano !== 0)
        )
          w.uint32(9).fixed64(m.timeUnixNano);
        if (m.name != null && $Object.hasOwnProperty.call(m, 'name') && m.name !== '') w.uint32(18).string(m.name);
        if (m.attributes != null && m.attributes.length) {
          for (var i = 0; i < m.attributes.length; ++i)
            $root.otlp.KeyValue.encode(m.attributes[i], w.uint32(26).fork(), q + 1).ldelim();
        }
        if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
          for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
        return w;
      };

      Event.decode = function (r, l, z, q, g) {
        if (!(r instanceof $Reader)) r = $Reader.create(r);
        if (q === $undefined) q = 0;
        if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
        var c, m, v;
        if (l === $undefined) c = r.len;
        else {
          c = r.pos + l;
          if (c > r.len) throw $RangeError('index out of range');
          l = r.len;
          r.len = c;
        }
        m = g || new $root.otlp.Span.Event();
        while (r.pos < c) {
          var s = r.pos;
          var t = r.tag();
          if (t === z) {
            z = $undefined;
            break;
          }
          var u = t & 7;
          switch ((t >>>= 3)) {
            case 1: {
              if (u !== 1) break;
              if (typeof (v = r.fixed64()) === 'object' ? v.low || v.high : v !== 0) m.timeUnixNano = v;
              else delete m.timeUnixNano;
              continue;
            }
            case 2: {
              if (u !== 2) break;
              if ((v = r.stringVerify()).length) m.name = v;
              else delete m.name;
              continue;
            }
            case 3: {
              if (u !== 2) break;
              if (!(m.attributes && m.attributes.length)) m.attributes = [];
              m.attributes.push($root.otlp.KeyValue.decode(r, r.size(), $undefined, q + 1));
              continue;
            }
          }
          r.skipType(u, q, t);
          if (!r.discardUnknown) {
            $util.makeProp(m, '$unknowns', false);
            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
          }
        }
        if (l !== $undefined) {
          if (r.pos !== c) throw $RangeError('index out of range');
          r.len = l;
        }
        if (z !== $undefined) throw $Error('missing end group');
        return m;
      };

      return Event;
    })();

    Span.Link = (function () {
      const Link = function (p) {
        this.attributes = [];
        if (p)
          for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
            if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
      };

      Link.prototype.traceId = $util.newBuffer([]);
      Link.prototype.spanId = $util.newBuffer([]);
      Link.prototype.traceState = '';
      Link.prototype.attributes = $util.emptyArray;

      Link.encode = function (m, w, q) {
        if (!w) w = $Writer.create();
        if (q === $undefined) q = 0;
        if (q > $util.recursionLimit) throw $Error('max depth exceeded');
        if (m.traceId != null && $Object.hasOwnProperty.call(m, 'traceId') && m.traceId.length)
          w.uint32(10).bytes(m.traceId);
        if (m.spanId != null && $Object.hasOwnProperty.call(m, 'spanId') && m.spanId.length)
          w.uint32(18).bytes(m.spanId);
        if (m.traceState != null && $Object.hasOwnProperty.call(m, 'traceState') && m.traceState !== '')
          w.uint32(26).string(m.traceState);
        if (m.attributes != null && m.attributes.length) {
          for (var i = 0; i < m.attributes.length; ++i)
            $root.otlp.KeyValue.encode(m.attributes[i], w.uint32(34).fork(), q + 1).ldelim();
        }
        if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
          for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
        return w;
      };

      Link.decode = function (r, l, z, q, g) {
        if (!(r instanceof $Reader)) r = $Reader.create(r);
        if (q === $undefined) q = 0;
        if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
        var c, m, v;
        if (l === $undefined) c = r.len;
        else {
          c = r.pos + l;
          if (c > r.len) throw $RangeError('index out of range');
          l = r.len;
          r.len = c;
        }
        m = g || new $root.otlp.Span.Link();
        while (r.pos < c) {
          var s = r.pos;
          var t = r.tag();
          if (t === z) {
            z = $undefined;
            break;
          }
          var u = t & 7;
          switch ((t >>>= 3)) {
            case 1: {
              if (u !== 2) break;
              if ((v = r.bytes()).length) m.traceId = v;
              else delete m.traceId;
              continue;
            }
            case 2: {
              if (u !== 2) break;
              if ((v = r.bytes()).length) m.spanId = v;
              else delete m.spanId;
              continue;
            }
            case 3: {
              if (u !== 2) break;
              if ((v = r.stringVerify()).length) m.traceState = v;
              else delete m.traceState;
              continue;
            }
            case 4: {
              if (u !== 2) break;
              if (!(m.attributes && m.attributes.length)) m.attributes = [];
              m.attributes.push($root.otlp.KeyValue.decode(r, r.size(), $undefined, q + 1));
              continue;
            }
          }
          r.skipType(u, q, t);
          if (!r.discardUnknown) {
            $util.makeProp(m, '$unknowns', false);
            (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
          }
        }
        if (l !== $undefined) {
          if (r.pos !== c) throw $RangeError('index out of range');
          r.len = l;
        }
        if (z !== $undefined) throw $Error('missing end group');
        return m;
      };

      return Link;
    })();

    return Span;
  })();

  otlp.Status = (function () {
    const Status = function (p) {
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    Status.prototype.message = '';
    Status.prototype.code = 0;

    Status.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.message != null && $Object.hasOwnProperty.call(m, 'message') && m.message !== '')
        w.uint32(18).string(m.message);
      if (m.code != null && $Object.hasOwnProperty.call(m, 'code') && m.code !== 0) w.uint32(24).int32(m.code);
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    Status.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m, v;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.Status();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 2: {
            if (u !== 2) break;
            if ((v = r.stringVerify()).length) m.message = v;
            else delete m.message;
            continue;
          }
          case 3: {
            if (u !== 0) break;
            if ((v = r.int32())) m.code = v;
            else delete m.code;
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return Status;
  })();

  otlp.KeyValue = (function () {
    const KeyValue = function (p) {
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    KeyValue.prototype.key = '';
    KeyValue.prototype.value = null;

    KeyValue.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.key != null && $Object.hasOwnProperty.call(m, 'key') && m.key !== '') w.uint32(10).string(m.key);
      if (m.value != null && $Object.hasOwnProperty.call(m, 'value'))
        $root.otlp.AnyValue.encode(m.value, w.uint32(18).fork(), q + 1).ldelim();
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    KeyValue.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m, v;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.KeyValue();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 2) break;
            if ((v = r.stringVerify()).length) m.key = v;
            else delete m.key;
            continue;
          }
          case 2: {
            if (u !== 2) break;
            m.value = $root.otlp.AnyValue.decode(r, r.size(), $undefined, q + 1, m.value);
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return KeyValue;
  })();

  otlp.AnyValue = (function () {
    const AnyValue = function (p) {
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    AnyValue.prototype.stringValue = null;
    AnyValue.prototype.boolValue = null;
    AnyValue.prototype.intValue = null;
    AnyValue.prototype.doubleValue = null;
    AnyValue.prototype.arrayValue = null;
    AnyValue.prototype.kvlistValue = null;
    AnyValue.prototype.bytesValue = null;

    let $oneOfFields;

    $Object.defineProperty(AnyValue.prototype, 'value', {
      get: $util.oneOfGetter(
        ($oneOfFields = [
          'stringValue',
          'boolValue',
          'intValue',
          'doubleValue',
          'arrayValue',
          'kvlistValue',
          'bytesValue',
        ]),
      ),
      set: $util.oneOfSetter($oneOfFields),
    });

    AnyValue.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.stringValue != null && $Object.hasOwnProperty.call(m, 'stringValue')) w.uint32(10).string(m.stringValue);
      if (m.boolValue != null && $Object.hasOwnProperty.call(m, 'boolValue')) w.uint32(16).bool(m.boolValue);
      if (m.intValue != null && $Object.hasOwnProperty.call(m, 'intValue')) w.uint32(24).int64(m.intValue);
      if (m.doubleValue != null && $Object.hasOwnProperty.call(m, 'doubleValue')) w.uint32(33).double(m.doubleValue);
      if (m.arrayValue != null && $Object.hasOwnProperty.call(m, 'arrayValue'))
        $root.otlp.ArrayValue.encode(m.arrayValue, w.uint32(42).fork(), q + 1).ldelim();
      if (m.kvlistValue != null && $Object.hasOwnProperty.call(m, 'kvlistValue'))
        $root.otlp.KeyValueList.encode(m.kvlistValue, w.uint32(50).fork(), q + 1).ldelim();
      if (m.bytesValue != null && $Object.hasOwnProperty.call(m, 'bytesValue')) w.uint32(58).bytes(m.bytesValue);
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    AnyValue.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.AnyValue();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 2) break;
            m.stringValue = r.stringVerify();
            m.value = 'stringValue';
            continue;
          }
          case 2: {
            if (u !== 0) break;
            m.boolValue = r.bool();
            m.value = 'boolValue';
            continue;
          }
          case 3: {
            if (u !== 0) break;
            m.intValue = r.int64();
            m.value = 'intValue';
            continue;
          }
          case 4: {
            if (u !== 1) break;
            m.doubleValue = r.double();
            m.value = 'doubleValue';
            continue;
          }
          case 5: {
            if (u !== 2) break;
            m.arrayValue = $root.otlp.ArrayValue.decode(r, r.size(), $undefined, q + 1, m.arrayValue);
            m.value = 'arrayValue';
            continue;
          }
          case 6: {
            if (u !== 2) break;
            m.kvlistValue = $root.otlp.KeyValueList.decode(r, r.size(), $undefined, q + 1, m.kvlistValue);
            m.value = 'kvlistValue';
            continue;
          }
          case 7: {
            if (u !== 2) break;
            m.bytesValue = r.bytes();
            m.value = 'bytesValue';
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return AnyValue;
  })();

  otlp.ArrayValue = (function () {
    const ArrayValue = function (p) {
      this.values = [];
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    ArrayValue.prototype.values = $util.emptyArray;

    ArrayValue.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.values != null && m.values.length) {
        for (var i = 0; i < m.values.length; ++i)
          $root.otlp.AnyValue.encode(m.values[i], w.uint32(10).fork(), q + 1).ldelim();
      }
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    ArrayValue.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.ArrayValue();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 2) break;
            if (!(m.values && m.values.length)) m.values = [];
            m.values.push($root.otlp.AnyValue.decode(r, r.size(), $undefined, q + 1));
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return ArrayValue;
  })();

  otlp.KeyValueList = (function () {
    const KeyValueList = function (p) {
      this.values = [];
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    KeyValueList.prototype.values = $util.emptyArray;

    KeyValueList.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.values != null && m.values.length) {
        for (var i = 0; i < m.values.length; ++i)
          $root.otlp.KeyValue.encode(m.values[i], w.uint32(10).fork(), q + 1).ldelim();
      }
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    KeyValueList.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.KeyValueList();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 2) break;
            if (!(m.values && m.values.length)) m.values = [];
            m.values.push($root.otlp.KeyValue.decode(r, r.size(), $undefined, q + 1));
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return KeyValueList;
  })();

  otlp.RpcStatus = (function () {
    const RpcStatus = function (p) {
      if (p)
        for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
          if (p[ks[i]] != null && ks[i] !== '__proto__') this[ks[i]] = p[ks[i]];
    };

    RpcStatus.prototype.code = 0;
    RpcStatus.prototype.message = '';

    RpcStatus.encode = function (m, w, q) {
      if (!w) w = $Writer.create();
      if (q === $undefined) q = 0;
      if (q > $util.recursionLimit) throw $Error('max depth exceeded');
      if (m.code != null && $Object.hasOwnProperty.call(m, 'code') && m.code !== 0) w.uint32(8).int32(m.code);
      if (m.message != null && $Object.hasOwnProperty.call(m, 'message') && m.message !== '')
        w.uint32(18).string(m.message);
      if (m.$unknowns != null && $Object.hasOwnProperty.call(m, '$unknowns'))
        for (var i = 0; i < m.$unknowns.length; ++i) w.raw(m.$unknowns[i]);
      return w;
    };

    RpcStatus.decode = function (r, l, z, q, g) {
      if (!(r instanceof $Reader)) r = $Reader.create(r);
      if (q === $undefined) q = 0;
      if (q > $Reader.recursionLimit) throw $Error('max depth exceeded');
      var c, m, v;
      if (l === $undefined) c = r.len;
      else {
        c = r.pos + l;
        if (c > r.len) throw $RangeError('index out of range');
        l = r.len;
        r.len = c;
      }
      m = g || new $root.otlp.RpcStatus();
      while (r.pos < c) {
        var s = r.pos;
        var t = r.tag();
        if (t === z) {
          z = $undefined;
          break;
        }
        var u = t & 7;
        switch ((t >>>= 3)) {
          case 1: {
            if (u !== 0) break;
            if ((v = r.int32())) m.code = v;
            else delete m.code;
            continue;
          }
          case 2: {
            if (u !== 2) break;
            if ((v = r.stringVerify()).length) m.message = v;
            else delete m.message;
            continue;
          }
        }
        r.skipType(u, q, t);
        if (!r.discardUnknown) {
          $util.makeProp(m, '$unknowns', false);
          (m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
        }
      }
      if (l !== $undefined) {
        if (r.pos !== c) throw $RangeError('index out of range');
        r.len = l;
      }
      if (z !== $undefined) throw $Error('missing end group');
      return m;
    };

    return RpcStatus;
  })();

  return otlp;
})());

export { $root as default };
