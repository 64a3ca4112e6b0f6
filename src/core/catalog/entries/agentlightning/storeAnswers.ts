import type { CatalogEntry } from '../../entry';

/** What the embedded store answers to requests that it cannot serve. */
export const storeAnswersEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-S002',
    title: { en: 'A field may not be null', 'zh-cn': '字段不能为 null' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'AGL-S002' },
      { kind: 'text', template: 'is invalid; it cannot be a null value.","code":"AGL-S002"' },
    ],
    meaning: {
      en: 'A field was sent as null that always has a value. Leave it out to keep the value it has.',
      'zh-cn': '某个必须有值的字段被发送为 null。若要保留原值，请不要发送该字段。',
    },
    causes: [
      {
        text: {
          en: 'The client sends every field it knows, also those that it does not want to change.',
          'zh-cn': '客户端发送了它知道的所有字段，包括不想修改的字段。',
        },
      },
    ],
    fixes: [{ title: { en: 'Leave the field out of the request', 'zh-cn': '在请求中省略该字段' } }],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-S003',
    title: { en: 'The paging or sorting asked for is not possible', 'zh-cn': '无法按要求分页或排序' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'AGL-S003' },
      { kind: 'text', template: 'Exactly one of rolloutId, traceId and exceptions is needed' },
    ],
    meaning: {
      en: 'Limit, offset, the field to sort by or the choice of what to list is out of range; the answer names which.',
      'zh-cn': 'limit、offset、排序字段或列举对象超出允许范围；应答中会指出是哪一个。',
    },
    causes: [
      {
        text: {
          en: 'The limit is 0 or below -1, or the offset is negative.',
          'zh-cn': 'limit 为 0 或小于 -1，或者 offset 为负数。',
        },
      },
      {
        text: {
          en: 'The field to sort by does not exist, or holds objects, which have no order.',
          'zh-cn': '排序字段不存在，或其值是没有次序的对象。',
        },
      },
    ],
    fixes: [{ title: { en: 'Correct the parameter that the answer names', 'zh-cn': '改正应答中指出的参数' } }],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-S004',
    title: { en: 'The store has no such address', 'zh-cn': 'store 没有这个地址' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'AGL-S004' }],
    meaning: {
      en: 'The path does not exist, or not for this method.',
      'zh-cn': '该路径不存在，或不支持这种请求方法。',
    },
    causes: [
      {
        text: {
          en: 'The client speaks the protocol of another version: 0.2 has its paths at the root, 1.0 has others.',
          'zh-cn': '客户端使用另一个版本的协议：0.2 的路径在根目录下，1.0 的路径又不相同。',
        },
        tell: { en: 'The path lacks the prefix /v1/agl.', 'zh-cn': '路径没有前缀 /v1/agl。' },
      },
      {
        text: {
          en: 'The base address contains a path of its own, or ends in a slash.',
          'zh-cn': '基础地址自带路径，或以斜杠结尾。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use agentlightning 0.3 and the plain address of the store',
          'zh-cn': '使用 agentlightning 0.3 以及不带路径的 store 地址',
        },
      },
    ],
    guide: ['G-S5', 'G-C1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-S005',
    title: { en: 'The store does not know this rollout', 'zh-cn': 'store 中没有这个 rollout' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'AGL-S005' },
      { kind: 'text', template: 'Rollout {rollout_id} not found","code":"AGL-S005"' },
    ],
    meaning: { en: 'No rollout with this id is in this store.', 'zh-cn': '此 store 中没有该 id 的 rollout。' },
    causes: [
      {
        text: {
          en: 'The rollout lives in another store: client and runner have different addresses.',
          'zh-cn': '该 rollout 位于另一个 store：客户端与 runner 使用的地址不同。',
        },
        tell: { en: 'Another store of this machine knows the id.', 'zh-cn': '本机另一个 store 认得该 id。' },
      },
      { text: { en: 'The data of the store was cleared since.', 'zh-cn': '此后 store 的数据被清空过。' } },
    ],
    fixes: [
      {
        title: { en: 'Attach to another store', 'zh-cn': '连接到另一个 store' },
        command: 'agentLightning.store.attach',
      },
      {
        title: { en: 'Pass rescued spans on to the store they belong to', 'zh-cn': '把收留的 span 转交给所属的 store' },
        command: 'agentLightning.store.forwardRescued',
      },
    ],
    guide: ['G-S5', 'G-C4', 'G-C5', 'G-F5'],
  },
  {
    code: 'AGL-S006',
    title: { en: 'The rollout has no such attempt', 'zh-cn': '该 rollout 没有这个 attempt' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'AGL-S006' },
      { kind: 'text', template: 'Attempt {attempt_id} not found for rollout {rollout_id}","code":"AGL-S006"' },
      { kind: 'text', template: 'No attempts found for rollout {rollout_id}","code":"AGL-S006"' },
    ],
    meaning: {
      en: 'The rollout is there, but has no attempt with this id, or none at all yet.',
      'zh-cn': 'rollout 存在，但没有该 id 的 attempt，或者还没有任何 attempt。',
    },
    causes: [
      { text: { en: 'The attempt was made by another store.', 'zh-cn': '该 attempt 由另一个 store 创建。' } },
      {
        text: {
          en: 'A runner works on a rollout that it did not take from the queue.',
          'zh-cn': 'runner 在处理一个并非取自队列的 rollout。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take the rollout from the queue, or start an attempt first',
          'zh-cn': '先从队列取出该 rollout，或先启动一个 attempt',
        },
      },
    ],
    guide: ['G-S5', 'G-C4', 'G-C5', 'G-F5'],
  },
  {
    code: 'AGL-S007',
    title: { en: 'The request is too large', 'zh-cn': '请求过大' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'memory',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'AGL-S007' }],
    meaning: {
      en: 'The body is larger than the store takes, as sent or once unpacked. Nothing of it was stored.',
      'zh-cn': '请求体超过 store 的上限（传输大小或解压后大小）。其中任何内容都没有存储。',
    },
    causes: [
      {
        text: {
          en: 'Spans carry whole files, images or long conversations in their attributes.',
          'zh-cn': 'span 的属性中含有整个文件、图片或很长的对话。',
        },
        tell: { en: 'Single spans are larger than a megabyte.', 'zh-cn': '单个 span 超过一兆字节。' },
      },
      { text: { en: 'Too many spans are sent in one batch.', 'zh-cn': '一批发送的 span 过多。' } },
    ],
    fixes: [
      {
        title: {
          en: 'Make batches smaller (OTEL_BSP_MAX_EXPORT_BATCH_SIZE) or attributes shorter (OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT)',
          'zh-cn': '减小批量（OTEL_BSP_MAX_EXPORT_BATCH_SIZE）或缩短属性（OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT）',
        },
      },
    ],
    guide: ['G-S7', 'G-S9', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-S008',
    title: { en: 'The request is nested too deep, or holds too many parts', 'zh-cn': '请求嵌套过深，或包含的部分过多' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'AGL-S008' },
      { kind: 'text', template: 'JSON is nested deeper than {depth:int}' },
      { kind: 'text', template: 'JSON holds more than {count:int} lists and objects' },
      { kind: 'text', template: 'The request holds more than {count:int} messages' },
    ],
    meaning: {
      en: 'Lists and objects stand deeper in one another, or are more in number, than any honest request needs. Nothing of it was stored.',
      'zh-cn': '列表和对象的嵌套深度或数量超出任何正常请求的需要。其中任何内容都没有存储。',
    },
    causes: [
      { text: { en: 'A value that refers to itself was written out.', 'zh-cn': '把引用自身的值写了出来。' } },
      { text: { en: 'Somebody tests, or attacks, the store.', 'zh-cn': '有人在测试或攻击 store。' } },
    ],
    fixes: [{ title: { en: 'Flatten the value before it is recorded', 'zh-cn': '记录之前先把该值展平' } }],
    guide: ['G-S6', 'G-S7', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-S009',
    title: { en: 'The request cannot be read', 'zh-cn': '无法读取请求' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'AGL-S009' },
      { kind: 'text', template: 'There was an error parsing the body: it is not UTF-8' },
      { kind: 'text', template: 'Unable to parse OTLP traces payload: {reason}","code":"AGL-S009"' },
    ],
    meaning: {
      en: 'The body is cut off, not UTF-8, not valid gzip, or not of the format that its type says. Nothing of it was stored.',
      'zh-cn': '请求体不完整、不是 UTF-8、不是有效的 gzip，或与所声明的格式不符。其中任何内容都没有存储。',
    },
    causes: [
      { text: { en: 'The connection broke while the body was sent.', 'zh-cn': '发送请求体时连接中断。' } },
      {
        text: {
          en: 'The Content-Type or Content-Encoding header does not say what the body is.',
          'zh-cn': 'Content-Type 或 Content-Encoding 与实际内容不符。',
        },
      },
      { text: { en: 'A proxy in between changed the body.', 'zh-cn': '中间的代理改动了请求体。' } },
    ],
    fixes: [{ title: { en: 'Check body format and headers of the sender', 'zh-cn': '检查发送方的正文格式和请求头' } }],
    guide: ['G-S7', 'G-C2', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-S010',
    title: { en: 'The store does not take this content type', 'zh-cn': 'store 不接受这种内容类型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'AGL-S010' },
      { kind: 'text', template: "Unsupported Content-Encoding '{encoding}'" },
      { kind: 'text', template: 'Unsupported Content-Type \'{type}\', expected {expected}","code":"AGL-S010"' },
      { kind: 'http', status: 415, server: 'embedded' },
    ],
    meaning: {
      en: 'Traces are taken as application/x-protobuf or application/json, plain or gzip.',
      'zh-cn': 'trace 数据须为 application/x-protobuf 或 application/json，可不压缩或用 gzip 压缩。',
    },
    causes: [
      {
        text: {
          en: 'The exporter is set to gRPC, or to another compression.',
          'zh-cn': 'exporter 设置成了 gRPC 或其他压缩方式。',
        },
        tell: { en: 'OTEL_EXPORTER_OTLP_PROTOCOL is grpc.', 'zh-cn': 'OTEL_EXPORTER_OTLP_PROTOCOL 为 grpc。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set OTEL_EXPORTER_OTLP_PROTOCOL to http/protobuf',
          'zh-cn': '将 OTEL_EXPORTER_OTLP_PROTOCOL 设为 http/protobuf',
        },
      },
    ],
    guide: ['G-S7', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-S011',
    title: { en: 'The request does not have the form that the store expects', 'zh-cn': '请求不符合 store 要求的形式' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'AGL-S011' }],
    meaning: {
      en: 'A field is missing or of the wrong type; the answer lists where. Nothing was changed.',
      'zh-cn': '缺少字段或字段类型错误；应答中列出了位置。没有任何改动。',
    },
    causes: [
      {
        text: {
          en: 'The client is of another version of Agent Lightning.',
          'zh-cn': '客户端属于另一个版本的 Agent Lightning。',
        },
      },
      {
        text: {
          en: 'A value is null or an object where text, a number or a list of them is needed, such as a null attribute of a span.',
          'zh-cn': '在需要文本、数字或其列表的地方出现了 null 或对象，例如 span 的属性为 null。',
        },
        tell: { en: 'The place in the answer is an attribute.', 'zh-cn': '应答指出的位置是某个属性。' },
      },
      { text: { en: 'The Content-Type header is missing.', 'zh-cn': '缺少 Content-Type 请求头。' } },
    ],
    fixes: [{ title: { en: 'Correct the fields that the answer names', 'zh-cn': '改正应答中指出的字段' } }],
    guide: ['G-S6', 'G-C6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-S017',
    title: { en: 'The store refused a foreign caller', 'zh-cn': 'store 拒绝了外来的调用者' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'AGL-S017' },
      { kind: 'text', template: "is not a name of this machine's loopback" },
      { kind: 'text', template: 'Requests of other sites are not allowed' },
      { kind: 'http', status: 403, server: 'embedded' },
    ],
    meaning: {
      en: 'The request was made by a web page, or under a name that is not this machine’s. Programs are let in; pages are not, because any page could read the store.',
      'zh-cn': '请求来自网页，或使用了不属于本机的名称。程序可以访问；网页不可以，否则任何网页都能读取 store。',
    },
    causes: [
      {
        text: {
          en: 'The store is called by the name or network address of the machine.',
          'zh-cn': '使用了机器名或网络地址来访问 store。',
        },
        tell: { en: 'It works with 127.0.0.1.', 'zh-cn': '改用 127.0.0.1 即可访问。' },
      },
      { text: { en: 'A page in a browser asks.', 'zh-cn': '浏览器中的网页发起了请求。' } },
      {
        text: {
          en: 'A proxy or tunnel passes on its own Host header.',
          'zh-cn': '代理或隧道传递了它自己的 Host 请求头。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Call the store as http://127.0.0.1:PORT', 'zh-cn': '以 http://127.0.0.1:端口 访问 store' } },
    ],
    guide: ['G-S12', 'G-C1', 'G-C2', 'G-F1'],
  },
  {
    code: 'AGL-S018',
    title: { en: 'The store wants a token', 'zh-cn': 'store 需要令牌' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'AGL-S018' },
      { kind: 'text', template: 'A bearer token is required' },
      { kind: 'http', status: 401, server: 'embedded' },
    ],
    meaning: {
      en: 'The store was started with --token; each request has to carry it.',
      'zh-cn': 'store 以 --token 启动；每个请求都必须携带该令牌。',
    },
    causes: [
      { text: { en: 'The client sends no token, or another one.', 'zh-cn': '客户端没有发送令牌，或发送了别的令牌。' } },
    ],
    fixes: [
      {
        title: {
          en: 'Send the header “Authorization: Bearer TOKEN”, or start the store without --token',
          'zh-cn': '发送请求头“Authorization: Bearer 令牌”，或启动 store 时不加 --token',
        },
      },
    ],
    guide: ['G-S12', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-S020',
    title: { en: 'Too many large requests at once', 'zh-cn': '同时到达的大请求过多' },
    severity: 'warning',
    class: 'recoverable',
    category: 'memory',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'AGL-S020' },
      { kind: 'text', template: 'Too many request bodies at once; try again' },
    ],
    meaning: {
      en: 'The bodies of all requests together are more than the store keeps in memory. Clients try again after a moment.',
      'zh-cn': '所有请求体的总大小超过 store 在内存中保留的上限。客户端稍后会重试。',
    },
    causes: [
      { text: { en: 'Many runners send large batches at the same time.', 'zh-cn': '许多 runner 同时发送大批数据。' } },
    ],
    fixes: [
      {
        title: {
          en: 'Make batches smaller (OTEL_BSP_MAX_EXPORT_BATCH_SIZE)',
          'zh-cn': '减小批量（OTEL_BSP_MAX_EXPORT_BATCH_SIZE）',
        },
      },
    ],
    guide: ['G-S8', 'G-S9', 'G-C12', 'G-F12'],
  },
  {
    code: 'AGL-S023',
    title: { en: 'Some spans of a batch were refused', 'zh-cn': '一批中的部分 span 被拒绝' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'AGL-S023' }],
    meaning: {
      en: 'These spans carry no valid trace id or span id, so they have no place. All others of the batch were stored.',
      'zh-cn': '这些 span 没有有效的 trace id 或 span id，因而无处存放。同批其余 span 都已存储。',
    },
    causes: [
      {
        text: {
          en: 'The program writes spans by hand and leaves the ids empty, or all zeros.',
          'zh-cn': '程序自行写出 span，id 留空或全为零。',
        },
      },
      { text: { en: 'The ids are written in another form than hexadecimal.', 'zh-cn': 'id 不是以十六进制书写。' } },
    ],
    fixes: [
      {
        title: {
          en: 'Give each span a trace id of 16 bytes and a span id of 8',
          'zh-cn': '为每个 span 提供 16 字节的 trace id 和 8 字节的 span id',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7'],
  },
];
