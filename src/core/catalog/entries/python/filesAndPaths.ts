import type { CatalogEntry } from '../../entry';

/** Files, folders and remote file systems. */
export const filesAndPathsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P703',
    title: { en: 'A file or folder exists already', 'zh-cn': '文件或文件夹已存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'FileExistsError' },
      { kind: 'text', template: 'FileExistsError: [Errno 17] File exists: {path}' },
      { kind: 'text', template: '[WinError 183] Cannot create a file when that file already exists' },
    ],
    meaning: {
      en: 'It was to be made new, and there is one of this name. Nothing was written over.',
      'zh-cn': '要新建的文件或文件夹已有同名者。没有覆盖任何内容。',
    },
    causes: [
      {
        text: {
          en: 'An earlier run left it, or two runs or workers make the same.',
          'zh-cn': '之前的运行留下了它，或两个运行或 worker 创建同一个。',
        },
        tell: { en: 'It carries no time or id of the run in its name.', 'zh-cn': '其名称中没有运行的时间或 ID。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use os.makedirs(path, exist_ok=True), or give every run a folder of its own',
          'zh-cn': '使用 os.makedirs(path, exist_ok=True)，或为每次运行使用独立的文件夹',
        },
      },
    ],
    guide: ['G-S13', 'G-X1'],
  },
  {
    code: 'AGL-P704',
    title: {
      en: 'A folder stands where a file is expected, or the reverse',
      'zh-cn': '预期为文件之处是文件夹，或相反',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'IsADirectoryError' },
      { kind: 'exception', type: 'NotADirectoryError' },
      { kind: 'text', template: '[Errno 21] Is a directory: {path}' },
      { kind: 'text', template: '[Errno 20] Not a directory: {path}' },
      { kind: 'text', template: '[Errno 39] Directory not empty: {path}' },
      { kind: 'text', template: '[Errno 66] Directory not empty: {path}' },
      { kind: 'text', template: '[WinError 145] The directory is not empty' },
      { kind: 'text', template: '[WinError 267] The directory name is invalid' },
    ],
    meaning: {
      en: 'The path exists and is of the other kind, or the folder is not empty.',
      'zh-cn': '路径存在但类型不同，或文件夹非空。',
    },
    causes: [
      {
        text: { en: 'The name of the file is missing at the end of the path.', 'zh-cn': '路径末尾缺少文件名。' },
        tell: { en: 'The path ends with a folder.', 'zh-cn': '路径以文件夹结尾。' },
      },
      {
        text: {
          en: 'A volume was mounted for a file that did not exist; Docker makes a folder of it.',
          'zh-cn': '为不存在的文件挂载了卷；Docker 会将其建成文件夹。',
        },
        tell: { en: 'It happens in a container, for a settings file.', 'zh-cn': '发生在容器中的设置文件上。' },
      },
      {
        text: { en: 'A part in the middle of the path is a file.', 'zh-cn': '路径中间的某一部分是文件。' },
        tell: { en: 'The message says “Not a directory”.', 'zh-cn': '消息为 “Not a directory”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print the path; use shutil.rmtree to remove a folder with what is in it',
          'zh-cn': '打印该路径；要删除含内容的文件夹，使用 shutil.rmtree',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-P705',
    title: { en: 'The name of a file is too long or has forbidden signs', 'zh-cn': '文件名过长或含有禁用字符' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: '[Errno 36] File name too long: {path}' },
      { kind: 'text', template: '[Errno 63] File name too long: {path}' },
      { kind: 'text', template: '[WinError 123] The filename, directory name, or volume label syntax is incorrect' },
      { kind: 'text', template: 'ENAMETOOLONG: name too long' },
      { kind: 'exception', type: 'OSError', message: "[Errno 22] Invalid argument: '" },
    ],
    meaning: {
      en: 'File systems take names of 255 bytes. Often a text of a model or a URL was used as a name.',
      'zh-cn': '文件系统的文件名上限为 255 字节。常见原因是把模型文本或 URL 用作文件名。',
    },
    causes: [
      {
        text: {
          en: 'The text itself was passed where a path to it is expected.',
          'zh-cn': '在应传入路径之处传入了文本本身。',
        },
        tell: { en: 'The name in the message is the content of a file.', 'zh-cn': '消息中的名称是文件内容。' },
      },
      {
        text: { en: 'The name is made of a prompt, a title or a URL.', 'zh-cn': '名称由提示词、标题或 URL 生成。' },
        tell: { en: 'It holds blanks, slashes, colons or question marks.', 'zh-cn': '含有空格、斜杠、冒号或问号。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make names from an id or a hash, and cut them to 100 signs',
          'zh-cn': '用 ID 或哈希生成名称，并截断到 100 个字符以内',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-P706',
    title: { en: 'A network file system broke off', 'zh-cn': '网络文件系统中断' },
    severity: 'error',
    class: 'system',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: '[Errno 116] Stale file handle' },
      { kind: 'text', template: '[Errno 5] Input/output error' },
      { kind: 'text', template: '[Errno 107] Transport endpoint is not connected' },
      { kind: 'text', template: '[Errno 121] Remote I/O error' },
      { kind: 'text', template: '[Errno 18] Invalid cross-device link' },
      { kind: 'text', template: '[Errno 37] No locks available' },
    ],
    meaning: {
      en: 'The folder is on another machine or in a cloud, and reading or writing there failed.',
      'zh-cn': '该文件夹位于另一台机器或云端，在那里读写失败。',
    },
    causes: [
      {
        text: {
          en: 'The server of the share was restarted, or another machine replaced the file.',
          'zh-cn': '共享服务器已重启，或另一台机器替换了该文件。',
        },
        tell: { en: 'The message says “Stale file handle”.', 'zh-cn': '消息为 “Stale file handle”。' },
      },
      {
        text: { en: 'The mount has died.', 'zh-cn': '挂载已失效。' },
        tell: { en: 'ls on the folder fails as well.', 'zh-cn': '对该文件夹执行 ls 也失败。' },
      },
      {
        text: { en: 'A disk is failing.', 'zh-cn': '磁盘出现故障。' },
        tell: { en: 'The path is local, and dmesg names the device.', 'zh-cn': '路径在本地，且 dmesg 中有该设备。' },
      },
      {
        text: {
          en: 'A file is moved between two file systems with os.rename.',
          'zh-cn': '用 os.rename 在两个文件系统之间移动文件。',
        },
        tell: {
          en: 'The message says “cross-device link”; shutil.move does it.',
          'zh-cn': '消息为 “cross-device link”；可用 shutil.move。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Keep databases, locks and caches on a local disk, and mount the share again',
          'zh-cn': '把数据库、锁和缓存放在本地磁盘，并重新挂载共享',
        },
      },
    ],
    guide: ['G-S11', 'G-S4', 'G-X1'],
  },
  {
    code: 'AGL-P707',
    title: { en: 'There is no screen to draw on', 'zh-cn': '没有可用于显示的屏幕' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'no display name and no $DISPLAY environment variable' },
      { kind: 'text', template: "couldn't connect to display" },
      { kind: 'text', template: 'qt.qpa.plugin: Could not load the Qt platform plugin' },
      { kind: 'text', template: 'Missing X server or $DISPLAY' },
      { kind: 'text', template: 'unsupported locale setting' },
      { kind: 'text', template: 'cannot open display' },
    ],
    meaning: {
      en: 'A program wants to open a window, and this machine or container has none.',
      'zh-cn': '程序要打开窗口，而该机器或容器没有显示环境。',
    },
    causes: [
      {
        text: { en: 'It runs on a server, in a container or over SSH.', 'zh-cn': '在服务器、容器或 SSH 中运行。' },
        tell: { en: 'The same program works on a desktop.', 'zh-cn': '同样的程序在桌面环境可用。' },
      },
      {
        text: { en: 'The language that LANG names is not installed.', 'zh-cn': 'LANG 指定的语言未安装。' },
        tell: { en: 'The message says locale.', 'zh-cn': '消息中有 locale。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Draw into files: MPLBACKEND=Agg, headless=True for a browser, or start it with xvfb-run',
          'zh-cn': '输出到文件：MPLBACKEND=Agg、浏览器用 headless=True，或用 xvfb-run 启动',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
];
