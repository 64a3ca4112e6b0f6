import type { CatalogEntry, FailureClass, Category } from '../entry';
import type { Sentence } from '../../text/table';

/**
 * Beyond the catalog: what kind of failure it is when no entry names it. They say what the type means and where to look,
 * and never guess a cause of their own.
 */
export const generalEntries: readonly CatalogEntry[] = [
  family('AGL-X001', 'inconsistency', 'unrecoverable', ['G-X1'], {
    title: { en: 'An exception that the catalog does not know', 'zh-cn': '目录中没有收录的异常' },
    meaning: {
      en: 'The program raised an exception of a type of its own. What it means stands in its message and in the code that raised it; nothing more is known here.',
      'zh-cn': '程序抛出了自定义类型的异常。其含义写在消息和抛出它的代码里；除此之外这里一无所知。',
    },
    cause: {
      en: 'The library or program that defines this type decides when it is raised',
      'zh-cn': '何时抛出由定义该类型的库或程序决定',
    },
    fix: {
      en: 'Read the message, then the frame in your own code that is nearest to where it was raised',
      'zh-cn': '先读消息，再看您自己的代码中最靠近抛出处的那一帧',
    },
  }),
  family('AGL-X002', 'dependency-conflict', 'unrecoverable', ['G-S1', 'G-X1'], {
    title: { en: 'Code or a name could not be imported', 'zh-cn': '无法导入代码或名称' },
    meaning: {
      en: 'A module, or a name in it, was not there when the program asked for it. Which package should bring it is not known here.',
      'zh-cn': '程序请求某个模块或其中的名称时，它不存在。应由哪个包提供，这里并不清楚。',
    },
    cause: {
      en: 'The package is not installed in this environment, has another version, or a file of yours has its name',
      'zh-cn': '该环境中没有安装这个包，或版本不同，或您的某个文件与它同名',
    },
    fix: {
      en: 'Look up in which package the module is, and compare the version installed in this environment',
      'zh-cn': '查明该模块属于哪个包，并核对此环境中安装的版本',
    },
  }),
  family('AGL-X003', 'latency', 'recoverable', ['G-S4', 'G-S8', 'G-X3'], {
    title: { en: 'Something took longer than it was allowed to', 'zh-cn': '某个操作超出了允许的时间' },
    meaning: {
      en: 'A time limit passed before an answer came. Whether the other side was slow, busy or away is not known here.',
      'zh-cn': '在得到响应之前时限已到。对方是慢、是忙还是不在，这里并不清楚。',
    },
    cause: {
      en: 'The other side answers slowly or not at all, or the limit is shorter than its work needs',
      'zh-cn': '对方响应缓慢或没有响应，或时限短于其工作所需',
    },
    fix: {
      en: 'See in the frames what was waited for; try it again, and compare how long it takes with the limit',
      'zh-cn': '从调用帧看清等待的是什么；重试一次，并将实际耗时与时限比较',
    },
  }),
  family('AGL-X004', 'connection', 'recoverable', ['G-S4', 'G-X3'], {
    title: { en: 'A connection failed', 'zh-cn': '连接失败' },
    meaning: {
      en: 'The program could not reach the other side, or lost it. Which of the two sides is at fault is not known here.',
      'zh-cn': '程序无法连到对方，或失去了连接。问题出在哪一方，这里并不清楚。',
    },
    cause: {
      en: 'The address, the network between, or the service behind the address',
      'zh-cn': '可能是地址、中间的网络，或该地址背后的服务',
    },
    fix: {
      en: 'See in the message which address was called, and try that address from the same machine',
      'zh-cn': '从消息中找出所连接的地址，并在同一台机器上尝试访问它',
    },
  }),
  family('AGL-X005', 'authentication', 'unrecoverable', ['G-S12', 'G-X3'], {
    title: { en: 'A call was refused for its credentials', 'zh-cn': '调用因凭据被拒绝' },
    meaning: {
      en: 'The service knows who called, or does not, and refuses. Trying again does not help.',
      'zh-cn': '服务认出或认不出调用者，并拒绝了请求。重试没有用。',
    },
    cause: {
      en: 'The key or token is missing, wrong, expired, or lacks this right',
      'zh-cn': '密钥或令牌缺失、错误、过期，或没有此权限',
    },
    fix: {
      en: 'See which service refused, and compare the key that this process has with the one that you mean',
      'zh-cn': '看清是哪个服务拒绝，并将该进程使用的密钥与您想用的密钥比较',
    },
  }),
  family('AGL-X006', 'latency', 'recoverable', ['G-S8', 'G-X3'], {
    title: { en: 'A service limits how much it may be asked', 'zh-cn': '服务限制了请求的频率或数量' },
    meaning: {
      en: 'Requests came too often, or a quota is used up. The type alone does not tell which of the two.',
      'zh-cn': '请求过于频繁，或配额已用完。仅凭类型无法区分这两种情况。',
    },
    cause: { en: 'A limit per minute, or a quota that is used up', 'zh-cn': '每分钟的限制，或已用完的配额' },
    fix: {
      en: 'Read the message: a limit per time passes by itself, a quota does not',
      'zh-cn': '阅读消息：按时间的限制会自行解除，配额则不会',
    },
  }),
  family('AGL-X007', 'not-found', 'unrecoverable', ['G-S5', 'G-X1'], {
    title: { en: 'The operating system refused something', 'zh-cn': '操作系统拒绝了某个操作' },
    meaning: {
      en: 'A file, a folder or another resource of the system was not there, was in use, or may not be touched. The message names it.',
      'zh-cn': '某个文件、文件夹或其他系统资源不存在、正被占用，或不允许访问。消息中写明了是哪一个。',
    },
    cause: {
      en: 'A path that is relative to another folder than expected, missing rights, or a resource that is used up',
      'zh-cn': '路径相对于与预期不同的文件夹、缺少权限，或资源已耗尽',
    },
    fix: {
      en: 'Look at what the message names, from the folder and with the user of this process',
      'zh-cn': '以该进程的用户身份、在其所在文件夹中检查消息所指的对象',
    },
  }),
  family('AGL-X008', 'memory', 'system', ['G-S9', 'G-X3'], {
    title: { en: 'Memory or another bound was used up', 'zh-cn': '内存或其他上限已耗尽' },
    meaning: {
      en: 'The program asked for more than it may have: memory, or depth of calls. What used it up is not known here.',
      'zh-cn': '程序请求的内存或调用深度超过了允许的范围。是什么耗尽了它，这里并不清楚。',
    },
    cause: {
      en: 'Data larger than expected, something that grows from step to step, or calls that never end',
      'zh-cn': '数据比预期大、某些内容逐步增长，或没有终止的递归调用',
    },
    fix: {
      en: 'See in the frames what was being built, and how large its input is',
      'zh-cn': '从调用帧看清正在构建什么，以及其输入有多大',
    },
  }),
  family('AGL-X009', 'serialization', 'unrecoverable', ['G-S7', 'G-X1'], {
    title: { en: 'Data could not be read or written in its format', 'zh-cn': '数据无法按其格式读取或写入' },
    meaning: {
      en: 'Text or an object does not have the form that it was taken for. The message tells where.',
      'zh-cn': '文本或对象不具有预期的格式。消息指出了位置。',
    },
    cause: {
      en: 'Input that is empty, cut off, in another encoding, or of another kind than expected',
      'zh-cn': '输入为空、被截断、编码不同，或与预期的类型不同',
    },
    fix: {
      en: 'Log the first characters of what was read, and compare them with the format',
      'zh-cn': '记录所读内容的开头若干字符，并与格式比较',
    },
  }),
  family('AGL-X010', 'invalid-input', 'unrecoverable', ['G-S6', 'G-X1'], {
    title: { en: 'A value was checked and refused', 'zh-cn': '某个值未通过校验' },
    meaning: {
      en: 'The receiver looked at a value and does not take it. The message names the field and what it expected.',
      'zh-cn': '接收方检查后不接受某个值。消息写明了字段和期望的内容。',
    },
    cause: {
      en: 'The caller and the receiver do not agree about this field',
      'zh-cn': '调用方与接收方对该字段的理解不一致',
    },
    fix: {
      en: 'Compare the value that the message shows with what the field expects',
      'zh-cn': '将消息中显示的值与该字段的期望比较',
    },
  }),
  family('AGL-X011', 'invalid-input', 'unrecoverable', ['G-S6', 'G-X1'], {
    title: { en: 'Code met a value that it was not written for', 'zh-cn': '代码遇到了未曾预料的值' },
    meaning: {
      en: 'A key, an index, an attribute or a type was not what the line assumed. In an agent the value often comes from a model or a tool; whether it does here is not known.',
      'zh-cn': '键、索引、属性或类型与该行代码的假设不符。在智能体中，这个值常来自模型或工具；此处是否如此并不清楚。',
    },
    cause: {
      en: 'The value that the named line works with is empty, of another type, or lacks a part',
      'zh-cn': '所指代码行处理的值为空、类型不同，或缺少某一部分',
    },
    fix: {
      en: 'Print or inspect the value one line above the frame in your own code',
      'zh-cn': '在您自己代码的那一帧的前一行打印或查看该值',
    },
  }),
  family('AGL-X012', 'invalid-input', 'unrecoverable', ['G-X1', 'G-X2'], {
    title: { en: 'A server refused a request (4xx)', 'zh-cn': '服务器拒绝了请求（4xx）' },
    meaning: {
      en: 'The server answered, and says that the request is at fault. Its answer tells more than the status.',
      'zh-cn': '服务器作出了响应，并认为问题在请求本身。响应内容比状态码说明得更多。',
    },
    cause: {
      en: 'The path, the method, the body or the credentials of the request',
      'zh-cn': '请求的路径、方法、正文或凭据有误',
    },
    fix: { en: 'Read the body of the answer', 'zh-cn': '阅读响应的正文' },
  }),
  family('AGL-X013', 'cross-service', 'system', ['G-S11', 'G-X3'], {
    title: { en: 'A server failed at a request (5xx)', 'zh-cn': '服务器处理请求时失败（5xx）' },
    meaning: {
      en: 'The server answered that it could not do its work. Why stands in its own log, not in the answer.',
      'zh-cn': '服务器回应称无法完成工作。原因写在它自己的日志里，而不在响应中。',
    },
    cause: { en: 'A failure inside the server or behind it', 'zh-cn': '服务器内部或其后端发生了故障' },
    fix: { en: 'Read the log of that server at the same time', 'zh-cn': '查看该服务器在同一时刻的日志' },
  }),
  family('AGL-X014', 'inconsistency', 'system', ['G-X1', 'G-X3'], {
    title: { en: 'A process ended with a failure', 'zh-cn': '进程以失败告终' },
    meaning: {
      en: 'Another process reports its exit code or signal. What it failed at stands in its own output.',
      'zh-cn': '另一个进程报告了其退出码或信号。失败的原因写在该进程自己的输出中。',
    },
    cause: {
      en: 'The process gave up, or was ended from outside',
      'zh-cn': '进程自行放弃，或被外部终止',
    },
    fix: { en: 'Read the last lines of the output of that process', 'zh-cn': '阅读该进程输出的最后几行' },
  }),
  family('AGL-X015', 'inconsistency', 'unrecoverable', ['G-X1', 'G-X4'], {
    title: { en: 'A tool reports an error that the catalog does not know', 'zh-cn': '工具报告了目录未收录的错误' },
    meaning: {
      en: 'A program of the command line says in its own words that something went wrong, and most often ends. What it means for the run is not known here.',
      'zh-cn': '某个命令行程序以自己的文字说明出错，且多半随即结束。它对本次运行意味着什么，此处并不清楚。',
    },
    cause: {
      en: 'What the words behind “error” say; the lines around it tell what the tool was doing',
      'zh-cn': '“error”之后的文字所说的内容；其前后的行说明该工具正在做什么',
    },
    fix: {
      en: 'Run the same command alone, with its option for more output',
      'zh-cn': '单独运行同一命令，并加上输出更多信息的选项',
    },
  }),
];

interface Words {
  readonly title: Sentence;
  readonly meaning: Sentence;
  readonly cause: Sentence;
  readonly fix: Sentence;
}

function family(
  code: CatalogEntry['code'],
  category: Category,
  failureClass: FailureClass,
  guide: readonly string[],
  { title, meaning, cause, fix }: Words,
): CatalogEntry {
  return {
    ...{ code, title, category, meaning, guide },
    severity: 'error',
    class: failureClass,
    layer: 'low',
    causes: [{ text: cause }],
    fixes: [{ title: fix }],
  };
}
