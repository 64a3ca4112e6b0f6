import type { CatalogEntry } from '../../entry';

/** Streams that end early or run over, keys and certificates of a server, gRPC answers, clouds. */
export const streamsAndCertificatesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-A706',
    title: { en: 'A stream ended early, or one line of it is too long', 'zh-cn': '流提前结束，或单行过长' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'IncompleteReadError' },
      { kind: 'exception', type: 'LimitOverrunError' },
      { kind: 'exception', type: 'ValueError', message: 'Separator is found, but chunk is longer than limit' },
      { kind: 'exception', type: 'ValueError', message: 'Separator is not found, and chunk exceed the limit' },
      { kind: 'exception', type: 'ValueError', message: 'Line is too long' },
      { kind: 'exception', type: 'ValueError', message: 'Chunk too big' },
    ],
    meaning: {
      en: "asyncio's StreamReader wants a whole line or a number of bytes. The line is longer than its limit of 64 KB, or the other side stopped before.",
      'zh-cn': 'asyncio 的 StreamReader 需要整行或指定的字节数。该行超过 64 KB 上限，或对方提前停止。',
    },
    causes: [
      {
        text: {
          en: 'A program writes one very long line: JSON without line breaks, a progress bar.',
          'zh-cn': '程序输出了很长的一行：没有换行的 JSON 或进度条。',
        },
        tell: { en: 'The message says limit.', 'zh-cn': '消息中有 limit。' },
      },
      {
        text: { en: 'The other side closed or died in the middle.', 'zh-cn': '对方中途关闭或崩溃。' },
        tell: {
          en: 'The type is IncompleteReadError, with 0 or few bytes.',
          'zh-cn': '类型为 IncompleteReadError，且只有 0 或少量字节。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Pass limit=2**22 to create_subprocess_exec or open_connection, or read pieces with read(n)',
          'zh-cn': '向 create_subprocess_exec 或 open_connection 传入 limit=2**22，或用 read(n) 分段读取',
        },
      },
    ],
    guide: ['G-S6', 'G-S11', 'G-X1'],
  },
  {
    code: 'AGL-N705',
    title: { en: 'A certificate or key file cannot be used', 'zh-cn': '证书或密钥文件无法使用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: '[X509: KEY_VALUES_MISMATCH]' },
      { kind: 'text', template: '[X509: NO_CERTIFICATE_OR_CRL_FOUND]' },
      { kind: 'text', template: '[SSL] PEM lib' },
      { kind: 'text', template: '[SSL: PEM_LIB] PEM lib' },
      { kind: 'text', template: '[PEM: NO_START_LINE]' },
      { kind: 'text', template: '[X509] PEM lib' },
      { kind: 'text', template: '[SSL: BAD_PASSWORD_READ]' },
      { kind: 'text', template: 'unable to load private key' },
      { kind: 'text', template: 'error:0480006C:PEM routines::no start line' },
      { kind: 'text', template: 'error:0A000074:SSL routines::key values mismatch' },
      { kind: 'text', template: '[SSL: EE_KEY_TOO_SMALL]' },
      { kind: 'text', template: '[SSL: CA_MD_TOO_WEAK]' },
      { kind: 'text', template: 'Could not deserialize key data' },
    ],
    meaning: {
      en: 'The files were found and are not what TLS needs: they do not belong together, are in another form, or hold nothing.',
      'zh-cn': '文件已找到，但不是 TLS 所需的：彼此不匹配、格式不同或为空。',
    },
    causes: [
      {
        text: {
          en: 'Certificate and key are of two different pairs, or their arguments are exchanged.',
          'zh-cn': '证书和密钥属于不同的配对，或参数位置互换。',
        },
        tell: { en: 'The message says mismatch.', 'zh-cn': '消息中有 mismatch。' },
      },
      {
        text: {
          en: 'The file is DER, PKCS12 or empty instead of PEM.',
          'zh-cn': '文件是 DER、PKCS12 或空文件，而不是 PEM。',
        },
        tell: { en: 'It does not begin with -----BEGIN.', 'zh-cn': '文件不以 -----BEGIN 开头。' },
      },
      {
        text: { en: 'The key wants a password.', 'zh-cn': '密钥需要密码。' },
        tell: { en: 'It says ENCRYPTED in its first lines.', 'zh-cn': '文件开头有 ENCRYPTED。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Compare both with openssl x509 -noout -pubkey and openssl pkey -pubout, and convert to PEM',
          'zh-cn': '用 openssl x509 -noout -pubkey 和 openssl pkey -pubout 对照两者，并转换为 PEM',
        },
      },
    ],
    guide: ['G-S12', 'G-X1'],
  },
  {
    code: 'AGL-N706',
    title: { en: 'A cloud service does not accept these credentials', 'zh-cn': '云服务不接受这些凭据' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'exception', type: 'NoCredentialsError' },
      { kind: 'exception', type: 'PartialCredentialsError' },
      { kind: 'exception', type: 'TokenRetrievalError' },
      { kind: 'exception', type: 'UnauthorizedSSOTokenError' },
      { kind: 'exception', type: 'DefaultCredentialsError' },
      { kind: 'exception', type: 'RefreshError', frames: ['google/auth'] },
      { kind: 'exception', type: 'ClientAuthenticationError' },
      { kind: 'exception', type: 'CredentialUnavailableError' },
      { kind: 'text', template: 'An error occurred (AccessDenied) when calling the {operation} operation' },
      {
        kind: 'text',
        template: 'An error occurred (AccessDeniedException) when calling the {operation} operation',
        without: ['InvokeModel', 'Converse'],
      },
      { kind: 'text', template: 'An error occurred (ExpiredToken) when calling the {operation} operation' },
      {
        kind: 'text',
        template: 'An error occurred (ExpiredTokenException) when calling the {operation} operation',
        without: ['InvokeModel', 'Converse'],
      },
      { kind: 'text', template: 'An error occurred (InvalidAccessKeyId) when calling the {operation} operation' },
      { kind: 'text', template: 'An error occurred (SignatureDoesNotMatch) when calling the {operation} operation' },
      { kind: 'text', template: 'Your default credentials were not found. To set up Application Default Credentials' },
      { kind: 'text', template: 'Reauthentication is needed. Please run `gcloud auth' },
    ],
    meaning: {
      en: 'The client of AWS, Google or Azure found no credentials, or the ones it found may not do this.',
      'zh-cn': 'AWS、Google 或 Azure 的客户端没有找到凭据，或所找到的凭据没有此权限。',
    },
    causes: [
      {
        text: { en: 'Nobody is logged in here, or the login has run out.', 'zh-cn': '此处没有登录，或登录已过期。' },
        tell: {
          en: 'The type says token, expired or “not found”.',
          'zh-cn': '类型名或消息中有 token、expired 或 “not found”。',
        },
      },
      {
        text: {
          en: 'The account may not do this or not in this region.',
          'zh-cn': '该账号无权执行此操作，或不能在该区域执行。',
        },
        tell: {
          en: 'The message says AccessDenied and names the operation.',
          'zh-cn': '消息中有 AccessDenied 和操作名。',
        },
      },
      {
        text: {
          en: 'The variables of the environment do not reach the container or job.',
          'zh-cn': '环境变量没有传入容器或作业。',
        },
        tell: { en: 'It works outside.', 'zh-cn': '在外部可以正常运行。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Log in again (aws sso login, gcloud auth application-default login, az login), and ask the service who you are',
          'zh-cn': '重新登录（aws sso login、gcloud auth application-default login、az login），并向服务查询当前身份',
        },
      },
    ],
    guide: ['G-S12', 'G-C1', 'G-X3'],
  },
  {
    code: 'AGL-N707',
    title: { en: 'A gRPC call was answered with an error', 'zh-cn': 'gRPC 调用得到了错误应答' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Error: 12 UNIMPLEMENTED: {what}' },
      { kind: 'text', template: 'Error: 16 UNAUTHENTICATED: {what}' },
      { kind: 'text', template: 'Error: 7 PERMISSION_DENIED: {what}' },
      { kind: 'text', template: 'Error: 3 INVALID_ARGUMENT: {what}' },
      { kind: 'text', template: 'status = StatusCode.UNIMPLEMENTED' },
      { kind: 'text', template: 'status = StatusCode.INVALID_ARGUMENT' },
      { kind: 'text', template: 'status = StatusCode.UNAUTHENTICATED' },
      { kind: 'text', template: 'status = StatusCode.PERMISSION_DENIED' },
      { kind: 'text', template: 'status = StatusCode.NOT_FOUND' },
      { kind: 'text', template: 'status = StatusCode.INTERNAL' },
      { kind: 'text', template: 'status = StatusCode.RESOURCE_EXHAUSTED' },
      { kind: 'text', template: 'status = StatusCode.FAILED_PRECONDITION' },
      { kind: 'text', template: 'status = StatusCode.UNKNOWN' },
      { kind: 'text', template: 'status = StatusCode.ABORTED' },
    ],
    meaning: {
      en: 'The server was reached and answered with a status. Its name says whose fault it is; details follow it.',
      'zh-cn': '已到达服务器，并得到状态码应答。状态名说明问题出在哪一方，其后是详情。',
    },
    causes: [
      {
        text: {
          en: 'UNIMPLEMENTED: client and server were made from different versions of the .proto file.',
          'zh-cn': 'UNIMPLEMENTED：客户端与服务端由不同版本的 .proto 文件生成。',
        },
        tell: { en: "The method's name is in the details.", 'zh-cn': '详情中有方法名。' },
      },
      {
        text: {
          en: 'UNAUTHENTICATED or PERMISSION_DENIED: the token is missing or may not do it.',
          'zh-cn': 'UNAUTHENTICATED 或 PERMISSION_DENIED：缺少令牌或没有权限。',
        },
        tell: { en: 'Other calls with the same channel fail as well.', 'zh-cn': '同一通道上的其他调用也失败。' },
      },
      {
        text: {
          en: 'RESOURCE_EXHAUSTED: the message is larger than 4 MB, or a limit is used up.',
          'zh-cn': 'RESOURCE_EXHAUSTED：消息超过 4 MB，或配额用尽。',
        },
        tell: { en: 'The details name the sizes.', 'zh-cn': '详情中给出了大小。' },
      },
      {
        text: {
          en: 'INTERNAL or UNKNOWN: the server itself failed.',
          'zh-cn': 'INTERNAL 或 UNKNOWN：服务端自身出错。',
        },
        tell: { en: 'Its log has a traceback at that time.', 'zh-cn': '其日志在该时刻有回溯。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read details = in the same block, and then the log of the server',
          'zh-cn': '查看同一段中的 details =，再查看服务端日志',
        },
      },
    ],
    guide: ['G-S11', 'G-X2'],
  },
];
