import type { CatalogEntry } from '../../entry';

/** What npm says, by its own codes. Before npm 10.6 its lines begin with `npm ERR!`, since then with `npm error`. */
export const npmEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I140',
    title: { en: 'npm: peer dependencies exclude each other', 'zh-cn': 'npm：peer 依赖互相冲突' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'code ERESOLVE', programs: ['npm'] },
      { kind: 'text', template: 'ERR_PNPM_PEER_DEP_ISSUES' },
      { kind: 'text', template: 'ERESOLVE unable to resolve dependency tree' },
      { kind: 'text', template: 'ERESOLVE could not resolve' },
    ],
    meaning: {
      en: 'A package demands another version of a shared package than the one that the project has. Nothing was installed.',
      'zh-cn': '某个包要求的共享包版本与项目中的版本不同。没有安装任何内容。',
    },
    causes: [
      {
        text: {
          en: 'One package was raised, the packages that plug into it were not.',
          'zh-cn': '升级了一个包，而依附它的包没有升级。',
        },
        tell: {
          en: '“Found:” and “peer … from” name the same package with different versions.',
          'zh-cn': '“Found:” 与 “peer … from” 提到同一个包的不同版本。',
        },
      },
      {
        text: {
          en: 'A package is no longer maintained and names only old versions as peers.',
          'zh-cn': '某个包已停止维护，只声明了旧版本的 peer。',
        },
        tell: { en: 'Its newest release is years old.', 'zh-cn': '它的最新版本已发布多年。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise the package that is named after “from”, or lower the one after “Found:”',
          'zh-cn': '升级 “from” 之后的包，或降低 “Found:” 之后的包',
        },
      },
      {
        title: { en: 'See who demands which version', 'zh-cn': '查看谁要求哪个版本' },
        terminal: 'npm explain PACKAGE',
      },
      {
        title: {
          en: 'As a last resort: ignore peer demands as npm 6 did',
          'zh-cn': '最后的办法：像 npm 6 一样忽略 peer 要求',
        },
        terminal: 'npm install --legacy-peer-deps',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I141',
    title: { en: 'npm cannot reach its registry', 'zh-cn': 'npm 无法连接到注册表' },
    severity: 'error',
    class: 'recoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'code ENOTFOUND', programs: ['npm'] },
      { kind: 'text', template: 'network request to {url} failed, reason: {reason}', programs: ['npm'] },
      { kind: 'text', template: 'ERR_PNPM_META_FETCH_FAIL' },
      { kind: 'text', template: 'code ETIMEDOUT', programs: ['npm'] },
      { kind: 'text', template: 'code ECONNREFUSED', programs: ['npm'] },
      { kind: 'text', template: 'code ECONNRESET', programs: ['npm'] },
      { kind: 'text', template: 'code EAI_AGAIN', programs: ['npm'] },
      { kind: 'text', template: 'code ERR_SOCKET_TIMEOUT', programs: ['npm'] },
      { kind: 'text', template: 'network This is a problem related to network connectivity', programs: ['npm'] },
    ],
    meaning: {
      en: 'The request to the registry failed on the way. Nothing is known yet about the package itself.',
      'zh-cn': '对注册表的请求在途中失败。此时还无法判断包本身是否有问题。',
    },
    causes: [
      {
        text: {
          en: 'There is no way to the internet from here, or the name cannot be resolved.',
          'zh-cn': '此处无法访问互联网，或无法解析域名。',
        },
        tell: { en: 'The code is ENOTFOUND or EAI_AGAIN.', 'zh-cn': '代码为 ENOTFOUND 或 EAI_AGAIN。' },
      },
      {
        text: { en: 'The configured registry or proxy does not run.', 'zh-cn': '配置的注册表或代理没有运行。' },
        tell: { en: 'The code is ECONNREFUSED.', 'zh-cn': '代码为 ECONNREFUSED。' },
      },
      {
        text: { en: 'A firewall or proxy cuts the connection.', 'zh-cn': '防火墙或代理切断了连接。' },
        tell: { en: 'The code is ETIMEDOUT or ECONNRESET.', 'zh-cn': '代码为 ETIMEDOUT 或 ECONNRESET。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See which registry npm asks', 'zh-cn': '查看 npm 使用的注册表' },
        terminal: 'npm config get registry',
      },
      { title: { en: 'See which proxy npm uses', 'zh-cn': '查看 npm 使用的代理' }, terminal: 'npm config list' },
    ],
    guide: ['G-S2', 'G-S4', 'G-C2', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-I142',
    title: { en: "npm does not trust the registry's certificate", 'zh-cn': 'npm 不信任注册表的证书' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'code SELF_SIGNED_CERT_IN_CHAIN', programs: ['npm'] },
      { kind: 'text', template: 'code UNABLE_TO_GET_ISSUER_CERT_LOCALLY', programs: ['npm'] },
      { kind: 'text', template: 'code UNABLE_TO_VERIFY_LEAF_SIGNATURE', programs: ['npm'] },
      { kind: 'text', template: 'code DEPTH_ZERO_SELF_SIGNED_CERT', programs: ['npm'] },
      { kind: 'text', template: 'code CERT_HAS_EXPIRED', programs: ['npm'] },
    ],
    meaning: {
      en: 'npm reached something that speaks TLS, but its certificate is not from an authority that Node.js knows, or not valid now.',
      'zh-cn': 'npm 连上了使用 TLS 的服务器，但证书不是由 Node.js 信任的机构签发，或当前无效。',
    },
    causes: [
      {
        text: { en: 'A company proxy opens and re-signs the traffic.', 'zh-cn': '公司代理会解开流量并重新签名。' },
        tell: {
          en: 'The code is SELF_SIGNED_CERT_IN_CHAIN or UNABLE_TO_GET_ISSUER_CERT_LOCALLY.',
          'zh-cn': '代码为 SELF_SIGNED_CERT_IN_CHAIN 或 UNABLE_TO_GET_ISSUER_CERT_LOCALLY。',
        },
      },
      {
        text: {
          en: 'The certificate ran out, or the clock of this machine is wrong.',
          'zh-cn': '证书已过期，或本机时钟不正确。',
        },
        tell: { en: 'The code is CERT_HAS_EXPIRED.', 'zh-cn': '代码为 CERT_HAS_EXPIRED。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Set NODE_EXTRA_CA_CERTS to the company's certificate file",
          'zh-cn': '把 NODE_EXTRA_CA_CERTS 设为公司证书文件',
        },
      },
      {
        title: { en: "Read about npm's setting cafile", 'zh-cn': '阅读 npm 的 cafile 设置' },
        link: 'https://docs.npmjs.com/cli/using-npm/config#cafile',
      },
    ],
    guide: ['G-S2', 'G-C2', 'G-F2'],
  },
  {
    code: 'AGL-I143',
    title: { en: 'The npm registry refused the credentials', 'zh-cn': 'npm 注册表拒绝了凭据' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'code E401', programs: ['npm'] },
      { kind: 'text', template: 'code E403', programs: ['npm'] },
      { kind: 'text', template: 'code ENEEDAUTH', programs: ['npm'] },
    ],
    meaning: {
      en: 'The registry wants a login, or this account may not read the package.',
      'zh-cn': '注册表需要登录，或此账号无权读取该包。',
    },
    causes: [
      {
        text: {
          en: 'The token in .npmrc has expired, or an environment variable that it names is not set.',
          'zh-cn': '.npmrc 中的令牌已过期，或它引用的环境变量未设置。',
        },
        tell: { en: 'The code is E401.', 'zh-cn': '代码为 E401。' },
      },
      {
        text: {
          en: 'The account has no right to the package or scope, or a company proxy forbids it.',
          'zh-cn': '此账号无权访问该包或 scope，或公司代理禁止访问。',
        },
        tell: { en: 'The code is E403.', 'zh-cn': '代码为 E403。' },
      },
    ],
    fixes: [
      { title: { en: 'See who npm is logged in as', 'zh-cn': '查看 npm 当前登录的账号' }, terminal: 'npm whoami' },
      { title: { en: 'Log in again', 'zh-cn': '重新登录' }, terminal: 'npm login' },
    ],
    guide: ['G-S2', 'G-S12', 'G-E'],
  },
  {
    code: 'AGL-I144',
    title: { en: 'npm: no such package or version', 'zh-cn': 'npm：没有此包或此版本' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Couldn\'t find any versions for "{name}" that matches' },
      { kind: 'text', template: 'code E404', programs: ['npm'] },
      { kind: 'text', template: 'ERR_PNPM_FETCH_404' },
      { kind: 'text', template: 'ERR_PNPM_NO_MATCHING_VERSION' },
      { kind: 'text', template: 'code ETARGET', programs: ['npm'] },
      { kind: 'text', template: 'notarget No matching version found for', programs: ['npm'] },
    ],
    meaning: {
      en: 'The registry answered, but has no package of this name or no version that fits.',
      'zh-cn': '注册表有应答，但没有该名称的包或合适的版本。',
    },
    causes: [
      {
        text: { en: 'The name or version is misspelt.', 'zh-cn': '名称或版本拼写错误。' },
        tell: { en: '`npm view NAME versions` does not list it.', 'zh-cn': '`npm view NAME versions` 中没有列出。' },
      },
      {
        text: {
          en: 'The package is private, and npm asks the public registry without a login.',
          'zh-cn': '该包是私有的，而 npm 在未登录的情况下查询公共注册表。',
        },
        tell: {
          en: 'The name begins with a scope such as `@company/`.',
          'zh-cn': '名称以 `@company/` 这样的 scope 开头。',
        },
      },
      {
        text: { en: 'The mirror has not copied the newest version yet.', 'zh-cn': '镜像尚未同步最新版本。' },
        tell: { en: 'The public registry has it.', 'zh-cn': '公共注册表中有该版本。' },
      },
    ],
    fixes: [
      { title: { en: 'See which versions exist', 'zh-cn': '查看有哪些版本' }, terminal: 'npm view PACKAGE versions' },
      {
        title: {
          en: 'Name the registry of the scope in .npmrc: @company:registry=ADDRESS',
          'zh-cn': '在 .npmrc 中为该 scope 指定注册表：@company:registry=地址',
        },
      },
    ],
    guide: ['G-S1', 'G-S5', 'G-C6', 'G-E'],
  },
  {
    code: 'AGL-I145',
    title: { en: 'npm may not write there', 'zh-cn': 'npm 无权写入该位置' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'code EACCES', programs: ['npm'] },
      { kind: 'text', template: 'code EPERM', programs: ['npm'] },
      { kind: 'text', template: "EACCES: permission denied, {operation:word} '{path}node_modules" },
      { kind: 'text', template: 'code EBUSY', programs: ['npm'] },
    ],
    meaning: {
      en: 'npm could not write or replace a file. Part of the packages may already be there.',
      'zh-cn': 'npm 无法写入或替换文件。部分包可能已经装上。',
    },
    causes: [
      {
        text: {
          en: 'The package is installed globally into a folder of the system.',
          'zh-cn': '该包被全局安装到系统文件夹。',
        },
        tell: {
          en: 'The path begins with /usr or C:\\Program Files.',
          'zh-cn': '路径以 /usr 或 C:\\Program Files 开头。',
        },
      },
      {
        text: {
          en: 'An earlier `sudo npm` left files that belong to root.',
          'zh-cn': '之前的 `sudo npm` 留下了属于 root 的文件。',
        },
        tell: { en: 'The path is in the project or in ~/.npm.', 'zh-cn': '路径在项目中或 ~/.npm 中。' },
      },
      {
        text: {
          en: 'On Windows a running program, the editor or a virus scanner holds the file.',
          'zh-cn': '在 Windows 上，正在运行的程序、编辑器或杀毒软件占用了文件。',
        },
        tell: { en: 'The code is EPERM or EBUSY.', 'zh-cn': '代码为 EPERM 或 EBUSY。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install into the project instead of globally, or use a Node.js of your own (nvm, fnm, volta)',
          'zh-cn': '安装到项目中而不是全局，或使用自己的 Node.js（nvm、fnm、volta）',
        },
      },
      {
        title: {
          en: 'Stop the agents and watchers that use these files, then install again',
          'zh-cn': '停止使用这些文件的 agent 和监视程序，再重新安装',
        },
      },
    ],
    guide: ['G-S3'],
  },
  {
    code: 'AGL-I146',
    title: { en: 'A package refuses this Node.js or system', 'zh-cn': '包拒绝在此 Node.js 或系统上安装' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'code EBADENGINE', programs: ['npm'] },
      { kind: 'text', template: 'code EBADPLATFORM', programs: ['npm'] },
      { kind: 'text', template: 'The engine "node" is incompatible with this module' },
    ],
    meaning: {
      en: 'The package declares which Node.js versions or systems it runs on, and this one is not among them. Nothing was installed.',
      'zh-cn': '该包声明了支持的 Node.js 版本或系统，当前环境不在其中。没有安装任何内容。',
    },
    causes: [
      {
        text: { en: 'Node.js is older than the package needs.', 'zh-cn': 'Node.js 的版本低于该包的要求。' },
        tell: {
          en: 'The code is EBADENGINE, and “required” asks for more than “current” offers.',
          'zh-cn': '代码为 EBADENGINE，且 “required” 高于 “current”。',
        },
      },
      {
        text: { en: 'The package is for another system or processor.', 'zh-cn': '该包适用于其他系统或处理器。' },
        tell: { en: 'The code is EBADPLATFORM.', 'zh-cn': '代码为 EBADPLATFORM。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Install a newer Node.js', 'zh-cn': '安装更新的 Node.js' },
        link: 'https://nodejs.org/en/download',
      },
      { title: { en: 'Or ask for an older version of the package', 'zh-cn': '或安装该包的旧版本' } },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I125',
    title: { en: 'A package was not made for this Node.js', 'zh-cn': '某个包未声明支持此 Node.js' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [{ kind: 'text', template: 'EBADENGINE Unsupported engine', programs: ['npm'] }],
    meaning: {
      en: 'The package was installed all the same. It may well run; if something of it fails with a syntax error or a missing function, this is why.',
      'zh-cn': '该包仍然安装了，通常也能运行；如果它出现语法错误或缺少函数，原因就在此。',
    },
    causes: [
      {
        text: { en: 'Node.js is older than the package asks for.', 'zh-cn': 'Node.js 的版本低于该包的要求。' },
        tell: { en: '“required” is higher than “current”.', 'zh-cn': '“required” 高于 “current”。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Install a newer Node.js', 'zh-cn': '安装更新的 Node.js' },
        link: 'https://nodejs.org/en/download',
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I147',
    title: { en: 'A script of a package failed during npm install', 'zh-cn': 'npm install 期间软件包的脚本失败' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'command sh -c node-gyp {arguments}' },
      { kind: 'text', template: 'command sh -c prebuild-install {arguments}' },
      { kind: 'text', template: 'command sh -c node-pre-gyp {arguments}' },
      { kind: 'text', template: 'command sh -c node {arguments}', programs: ['npm'] },
      { kind: 'text', template: 'cmd.exe /d /s /c {script}', programs: ['npm'] },
      { kind: 'text', template: 'code ELIFECYCLE', programs: ['npm'] },
      { kind: 'text', template: 'gyp ERR! find Python' },
      { kind: 'text', template: 'gyp ERR! stack Error: not found: make' },
      { kind: 'text', template: 'gyp ERR! build error' },
      { kind: 'text', template: 'gyp ERR! configure error' },
      { kind: 'text', template: 'gyp ERR! find VS' },
    ],
    meaning: {
      en: 'A package runs a script of its own when it is installed, most often to compile or to download a binary, and that ended with an error. The lines between tell why.',
      'zh-cn': '软件包在安装时运行了自己的脚本，通常用于编译或下载二进制文件，而脚本以错误结束。原因在中间的几行。',
    },
    causes: [
      {
        text: {
          en: 'No compiler, make or Python is there for node-gyp.',
          'zh-cn': '没有 node-gyp 所需的编译器、make 或 Python。',
        },
        tell: { en: 'Lines begin with “gyp ERR!”.', 'zh-cn': '有以 “gyp ERR!” 开头的行。' },
      },
      {
        text: { en: 'The package could not download its binary.', 'zh-cn': '该包无法下载其二进制文件。' },
        tell: {
          en: 'The command is `prebuild-install`, `install.js` or `postinstall`, and a network error stands above.',
          'zh-cn': '命令是 `prebuild-install`、`install.js` 或 `postinstall`，且上方有网络错误。',
        },
      },
      {
        text: {
          en: 'Node.js is so new that no ready binary exists yet.',
          'zh-cn': 'Node.js 太新，还没有现成的二进制文件。',
        },
        tell: { en: 'It works with the long-term version.', 'zh-cn': '使用长期支持版本时正常。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use the long-term version of Node.js, for which binaries exist',
          'zh-cn': '使用有现成二进制文件的 Node.js 长期支持版本',
        },
      },
      {
        title: { en: 'Install what node-gyp needs', 'zh-cn': '安装 node-gyp 所需的工具' },
        link: 'https://github.com/nodejs/node-gyp#installation',
      },
    ],
    guide: ['G-S1'],
  },
  {
    code: 'AGL-I148',
    title: { en: 'npm cannot use package.json', 'zh-cn': 'npm 无法使用 package.json' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'ERR_PNPM_NO_IMPORTER_MANIFEST_FOUND' },
      { kind: 'text', template: 'code EJSONPARSE', programs: ['npm'] },
      { kind: 'text', template: 'Missing script: {script}', programs: ['npm'] },
      {
        kind: 'text',
        template: "enoent Could not read package.json: Error: ENOENT: no such file or directory, open '{path}'",
      },
      { kind: 'text', template: 'enoent Could not read package.json', programs: ['npm'] },
      { kind: 'text', template: 'could not determine executable to run', programs: ['npm'] },
      {
        kind: 'text',
        template: "enoent ENOENT: no such file or directory, open '{path}package.json'",
        programs: ['npm'],
      },
    ],
    meaning: {
      en: 'npm found no package.json, could not read it, or found no such script in it.',
      'zh-cn': 'npm 没有找到 package.json、无法解析它，或其中没有所要的脚本。',
    },
    causes: [
      {
        text: { en: 'The command runs in another folder than the project.', 'zh-cn': '命令没有在项目文件夹中运行。' },
        tell: { en: "The path in the message is not the project's.", 'zh-cn': '消息中的路径不是项目的路径。' },
      },
      {
        text: {
          en: 'The file holds a comment, a trailing comma or conflict marks.',
          'zh-cn': '文件中有注释、多余的逗号或合并冲突标记。',
        },
        tell: { en: 'The code is EJSONPARSE.', 'zh-cn': '代码为 EJSONPARSE。' },
      },
      {
        text: { en: 'The script has another name.', 'zh-cn': '脚本名称不同。' },
        tell: { en: '`npm run` lists the scripts there are.', 'zh-cn': '`npm run` 会列出现有脚本。' },
      },
    ],
    fixes: [
      { title: { en: 'List the scripts of this project', 'zh-cn': '列出本项目的脚本' }, terminal: 'npm run' },
      {
        title: {
          en: 'Change to the folder of the project, or mend the file where the message points',
          'zh-cn': '切换到项目文件夹，或按消息所指修正文件',
        },
      },
    ],
    guide: ['G-S6', 'G-S5'],
  },
  {
    code: 'AGL-I149',
    title: { en: 'An npm package does not match its recorded hash', 'zh-cn': 'npm 包与记录的哈希不一致' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: 'code EINTEGRITY', programs: ['npm'] }],
    meaning: {
      en: 'What arrived is not the file that package-lock.json describes. npm refuses it, rightly.',
      'zh-cn': '收到的文件与 package-lock.json 描述的不同。npm 拒绝安装，这是正确的。',
    },
    causes: [
      {
        text: {
          en: 'The cache holds a damaged file, or a proxy altered the download.',
          'zh-cn': '缓存中的文件已损坏，或代理改动了下载内容。',
        },
        tell: { en: 'It succeeds after the cache was cleaned.', 'zh-cn': '清理缓存后成功。' },
      },
      {
        text: {
          en: 'A private registry published the version a second time with other content.',
          'zh-cn': '私有注册表用不同内容重复发布了同一版本。',
        },
        tell: { en: 'It fails on every machine.', 'zh-cn': '在每台机器上都失败。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Check and mend the cache, then install again', 'zh-cn': '检查并修复缓存，再重新安装' },
        terminal: 'npm cache verify',
      },
      {
        title: {
          en: 'Write the lock file anew only if you trust the new content',
          'zh-cn': '只有在信任新内容时才重新生成锁文件',
        },
      },
    ],
    guide: ['G-S2', 'G-S13'],
  },
];
