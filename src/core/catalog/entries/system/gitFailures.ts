import type { CatalogEntry } from '../../entry';

/** git on a developer's machine, in images and in CI. */
export const gitFailuresEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P410',
    title: { en: 'git was started outside a repository', 'zh-cn': '在 Git 仓库之外运行了 git' },
    severity: 'warning',
    class: 'recoverable',
    category: 'not-found',
    layer: 'low',
    shows: [{ kind: 'text', template: 'fatal: not a git repository' }],
    meaning: {
      en: 'Neither this folder nor one above it is a Git repository. Builds that only ask for a version go on without it.',
      'zh-cn': '该文件夹及其上级都不是 Git 仓库。只为查询版本的构建会继续进行。',
    },
    causes: [
      {
        text: { en: 'The command runs in another folder.', 'zh-cn': '命令在别的文件夹中运行。' },
        tell: { en: 'git works one folder further down or elsewhere.', 'zh-cn': '在下级或其他文件夹中 git 可用。' },
      },
      {
        text: {
          en: 'The sources came as an archive or were copied into an image without .git.',
          'zh-cn': '源代码来自压缩包，或复制到镜像时不含 .git。',
        },
        tell: { en: 'It happens in a container or during pip install.', 'zh-cn': '发生在容器中或 pip install 期间。' },
      },
    ],
    fixes: [
      { title: { en: 'Go to the folder of the repository, or clone it', 'zh-cn': '进入仓库文件夹，或克隆仓库' } },
      {
        title: {
          en: 'In a build, tell the version instead: SETUPTOOLS_SCM_PRETEND_VERSION',
          'zh-cn': '在构建中直接给出版本：SETUPTOOLS_SCM_PRETEND_VERSION',
        },
      },
    ],
    guide: ['G-S5', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-P411',
    title: { en: 'git cannot merge: both sides changed the same', 'zh-cn': 'Git 无法合并：双方修改了同一处' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Automatic merge failed; fix conflicts and then commit the result.' },
      { kind: 'text', template: 'CONFLICT ({kind}): Merge conflict in {file}' },
      { kind: 'text', template: 'error: could not apply {commit:word}...' },
      { kind: 'text', template: 'would be overwritten by merge:' },
      { kind: 'text', template: 'would be overwritten by checkout:' },
      { kind: 'text', template: 'fatal: refusing to merge unrelated histories' },
      { kind: 'text', template: 'fatal: Not possible to fast-forward, aborting.' },
      { kind: 'text', template: 'error: Pulling is not possible because you have unmerged files.' },
      { kind: 'text', template: '! [rejected] {branch} (non-fast-forward)' },
      { kind: 'text', template: '! [rejected] {branch} (fetch first)' },
    ],
    meaning: {
      en: 'The other side has changes that yours does not fit on without a decision. Nothing is lost; the merge, push or checkout did not happen.',
      'zh-cn': '对方的修改需要人工决定才能与你的合在一起。没有丢失任何内容；合并、推送或检出没有完成。',
    },
    causes: [
      {
        text: { en: 'Both branches changed the same lines.', 'zh-cn': '两个分支修改了相同的行。' },
        tell: { en: 'CONFLICT names the files.', 'zh-cn': 'CONFLICT 列出文件。' },
      },
      {
        text: { en: 'Files of yours are changed and not committed.', 'zh-cn': '你有尚未提交的修改。' },
        tell: { en: 'The message says “would be overwritten”.', 'zh-cn': '消息含“would be overwritten”。' },
      },
      {
        text: { en: 'Somebody pushed before you.', 'zh-cn': '他人先推送了。' },
        tell: { en: 'The message says “rejected” or “fast-forward”.', 'zh-cn': '消息含“rejected”或“fast-forward”。' },
      },
    ],
    fixes: [
      { title: { en: 'See what is in conflict', 'zh-cn': '查看冲突内容' }, terminal: 'git status' },
      {
        title: { en: 'Commit or stash your changes, then pull', 'zh-cn': '先提交或储藏修改，再拉取' },
        terminal: 'git pull --rebase --autostash',
      },
    ],
    guide: ['G-S13', 'G-C6', 'G-C11', 'G-F6', 'G-F11'],
  },
  {
    code: 'AGL-P412',
    title: { en: 'git does not know who commits', 'zh-cn': 'Git 不知道提交者是谁' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Author identity unknown' },
      { kind: 'text', template: '*** Please tell me who you are.' },
      { kind: 'text', template: 'fatal: unable to auto-detect email address' },
      { kind: 'text', template: 'fatal: no email was given and auto-detection is disabled' },
      { kind: 'text', template: 'fatal: empty ident name (for <{address}>) not allowed' },
    ],
    meaning: {
      en: 'A commit needs a name and an address, and none is set for this user. Nothing was committed.',
      'zh-cn': '提交需要姓名与邮箱，而该用户没有设置。没有提交任何内容。',
    },
    causes: [
      {
        text: { en: 'It runs in a new container or in CI.', 'zh-cn': '在新容器或 CI 中运行。' },
        tell: { en: 'git config user.email prints nothing.', 'zh-cn': 'git config user.email 没有输出。' },
      },
      {
        text: {
          en: 'HOME points elsewhere, so that the user’s settings are not read.',
          'zh-cn': 'HOME 指向别处，因此没有读取用户设置。',
        },
        tell: {
          en: 'It works as yourself and fails with sudo or as a service.',
          'zh-cn': '以自己身份可用，以 sudo 或服务运行则失败。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Set the address, and the name likewise', 'zh-cn': '设置邮箱，姓名同理' },
        terminal: 'git config user.email "you@example.com"',
      },
      {
        title: {
          en: 'In CI: GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL and the same with COMMITTER',
          'zh-cn': '在 CI 中设置 GIT_AUTHOR_NAME、GIT_AUTHOR_EMAIL 及对应的 COMMITTER 变量',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-P413',
    title: { en: 'git or SSH was refused by the server', 'zh-cn': 'Git 或 SSH 被服务器拒绝' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Permission denied (publickey' },
      { kind: 'text', template: 'fatal: Authentication failed for' },
      { kind: 'text', template: 'remote: Invalid username or password.' },
      { kind: 'text', template: 'remote: Support for password authentication was removed' },
      { kind: 'text', template: 'remote: Invalid username or token.' },
      { kind: 'text', template: 'remote: Permission to {repository} denied to {user}.' },
      { kind: 'text', template: 'remote: HTTP Basic: Access denied' },
      { kind: 'text', template: 'fatal: could not read Username for' },
      { kind: 'text', template: 'remote: Repository not found.' },
      { kind: 'text', template: 'ERROR: Repository not found.' },
      { kind: 'text', template: 'Host key verification failed.' },
    ],
    meaning: {
      en: 'The server of the repository does not let this user in, or hides that the repository exists. Nothing was fetched or pushed.',
      'zh-cn': '仓库服务器不允许该用户访问，或隐藏了仓库的存在。没有获取或推送任何内容。',
    },
    causes: [
      {
        text: { en: 'No key or token is there, or it has expired.', 'zh-cn': '没有密钥或令牌，或已过期。' },
        tell: {
          en: 'The message names publickey, Username or Authentication.',
          'zh-cn': '消息提到 publickey、Username 或 Authentication。',
        },
      },
      {
        text: {
          en: 'The user may not see the repository, or its address is wrong.',
          'zh-cn': '该用户无权查看仓库，或地址有误。',
        },
        tell: { en: 'The message says “Repository not found”.', 'zh-cn': '消息含“Repository not found”。' },
      },
      {
        text: {
          en: 'The server is not known to this machine yet, or its key changed.',
          'zh-cn': '本机尚不认识该服务器，或其密钥已变更。',
        },
        tell: {
          en: 'The message says “Host key verification failed”.',
          'zh-cn': '消息含“Host key verification failed”。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Ask the server who you are', 'zh-cn': '询问服务器你的身份' }, terminal: 'ssh -T git@github.com' },
      { title: { en: 'Over https use a token in place of a password', 'zh-cn': '通过 https 时用令牌代替密码' } },
      { title: { en: 'In a build, hand the key over as a secret', 'zh-cn': '在构建中以机密方式传入密钥' } },
    ],
    guide: ['G-S12', 'G-S5', 'G-E401', 'G-E403', 'G-E404', 'G-X3'],
  },
  {
    code: 'AGL-P414',
    title: { en: 'git cannot reach the server of the repository', 'zh-cn': 'Git 无法连接仓库服务器' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'business',
    shows: [
      { kind: 'text', template: "fatal: unable to access '{url}': Failed to connect to", without: ['git clone'] },
      { kind: 'text', template: "fatal: unable to access '{url}': Could not resolve host", without: ['git clone'] },
      { kind: 'text', template: "fatal: unable to access '{url}': Recv failure", without: ['git clone'] },
      { kind: 'text', template: "fatal: unable to access '{url}': GnuTLS", without: ['git clone'] },
      { kind: 'text', template: "fatal: unable to access '{url}': SSL", without: ['git clone'] },
      { kind: 'text', template: 'fetch-pack: unexpected disconnect while reading sideband packet' },
      { kind: 'text', template: 'error: RPC failed; curl' },
      { kind: 'text', template: 'fatal: early EOF' },
    ],
    meaning: {
      en: 'The connection to the server of the repository was not made or broke off. Nothing was fetched or pushed.',
      'zh-cn': '与仓库服务器的连接未建立或中断。没有获取或推送任何内容。',
    },
    causes: [
      {
        text: { en: 'A firewall or a missing proxy is between.', 'zh-cn': '中间有防火墙，或缺少代理。' },
        tell: { en: 'The browser reaches the server, the terminal does not.', 'zh-cn': '浏览器可访问而终端不可。' },
      },
      {
        text: {
          en: 'The address or port is wrong, or the server is down.',
          'zh-cn': '地址或端口有误，或服务器未运行。',
        },
        tell: { en: 'The message says “refused” or “resolve”.', 'zh-cn': '消息含“refused”或“resolve”。' },
      },
      {
        text: { en: 'The repository is large and the line is weak.', 'zh-cn': '仓库很大而网络较差。' },
        tell: { en: 'It breaks off after some per cent.', 'zh-cn': '传输若干百分比后中断。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See what proxy git uses', 'zh-cn': '查看 git 使用的代理' },
        terminal: 'git config --get-regexp proxy',
      },
      { title: { en: 'Fetch less at once', 'zh-cn': '一次获取更少内容' }, terminal: 'git clone --depth 1 URL' },
    ],
    guide: ['G-S4', 'G-S2', 'G-C1', 'G-C2', 'G-C3', 'G-F1', 'G-F2', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-P415',
    title: { en: 'git does not trust the owner of the folder', 'zh-cn': 'Git 不信任该文件夹的所有者' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [{ kind: 'text', template: "detected dubious ownership in repository at '{path}'" }],
    meaning: {
      en: 'The repository belongs to another user, and git refuses to run anything in it. Versions that builds ask for are missing too.',
      'zh-cn': '仓库属于其他用户，git 拒绝在其中运行。构建所需的版本信息也会缺失。',
    },
    causes: [
      {
        text: {
          en: 'A container runs as root on a folder of the host.',
          'zh-cn': '容器以 root 身份使用宿主机的文件夹。',
        },
        tell: { en: 'ls -ln shows another number than id -u.', 'zh-cn': 'ls -ln 显示的编号与 id -u 不同。' },
      },
      {
        text: { en: 'The repository was cloned with sudo.', 'zh-cn': '仓库是用 sudo 克隆的。' },
        tell: { en: 'Its files belong to root.', 'zh-cn': '其文件属于 root。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Trust this folder', 'zh-cn': '信任该文件夹' },
        terminal: 'git config --global --add safe.directory /path/of/the/repository',
      },
      { title: { en: 'Run as the owner of the folder', 'zh-cn': '以文件夹所有者身份运行' } },
    ],
    guide: ['G-S3', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-P437',
    title: { en: 'git does not find the branch, file or remote', 'zh-cn': 'Git 找不到该分支、文件或远端' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "error: pathspec '{name}' did not match any file(s) known to git" },
      { kind: 'text', template: 'error: src refspec {name} does not match any' },
      { kind: 'text', template: "' does not appear to be a git repository" },
      { kind: 'text', template: "fatal: invalid upstream '{name}'" },
      { kind: 'text', template: "fatal: couldn't find remote ref {name}" },
      { kind: 'text', template: 'fatal: Remote branch {name} not found in upstream' },
      { kind: 'text', template: "fatal: ambiguous argument '{name}': unknown revision" },
      { kind: 'text', template: 'fatal: bad revision {name}' },
      { kind: 'text', template: "fatal: repository '{path}' does not exist" },
      { kind: 'text', template: "fatal: repository '{path}' not found" },
      { kind: 'text', template: 'fatal: No configured push destination.' },
      { kind: 'text', template: 'has no upstream branch.' },
    ],
    meaning: {
      en: 'The name is not known in this clone. Nothing was changed.',
      'zh-cn': '该名称在此克隆中不存在。没有更改任何内容。',
    },
    causes: [
      {
        text: { en: 'It was not fetched: the clone is shallow or old.', 'zh-cn': '尚未获取：克隆是浅的或较旧。' },
        tell: { en: 'git ls-remote shows it.', 'zh-cn': 'git ls-remote 能看到它。' },
      },
      {
        text: {
          en: 'The name is misspelled, or the branch is called main and not master.',
          'zh-cn': '名称拼写错误，或分支名为 main 而不是 master。',
        },
        tell: { en: 'git branch -a shows a similar one.', 'zh-cn': 'git branch -a 显示相似的名称。' },
      },
      {
        text: { en: 'There is no commit yet.', 'zh-cn': '还没有任何提交。' },
        tell: { en: 'The message says “src refspec”.', 'zh-cn': '消息含“src refspec”。' },
      },
    ],
    fixes: [
      { title: { en: 'Fetch everything', 'zh-cn': '获取全部内容' }, terminal: 'git fetch --all --tags' },
      { title: { en: 'See the names there are', 'zh-cn': '查看已有名称' }, terminal: 'git branch -a' },
    ],
    guide: ['G-S5', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-P438',
    title: { en: 'Something stands in the way of git', 'zh-cn': '有内容妨碍 git 操作' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: "fatal: Unable to create '{path}.lock': File exists." },
      { kind: 'text', template: 'Another git process seems to be running in this repository' },
      { kind: 'text', template: "fatal: destination path '{path}' already exists and is not an empty directory." },
      { kind: 'text', template: 'error: cannot lock ref' },
      { kind: 'text', template: 'fatal: A branch named {name} already exists.' },
      { kind: 'text', template: 'fatal: remote {name:word} already exists.' },
      { kind: 'text', template: 'untracked working tree files would be' },
    ],
    meaning: {
      en: 'git wanted to create something that is there already. Nothing was changed.',
      'zh-cn': 'git 要创建的内容已存在。没有更改任何内容。',
    },
    causes: [
      {
        text: {
          en: 'Another git runs, or one has crashed and left its lock.',
          'zh-cn': '另一个 git 正在运行，或崩溃后留下了锁。',
        },
        tell: { en: 'The path ends in .lock.', 'zh-cn': '路径以 .lock 结尾。' },
      },
      {
        text: { en: 'The folder or branch exists.', 'zh-cn': '文件夹或分支已存在。' },
        tell: { en: 'The message says “already exists”.', 'zh-cn': '消息含“already exists”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'When no git runs any more, remove the lock file that is named',
          'zh-cn': '没有 git 运行时，删除所指的锁文件',
        },
      },
      { title: { en: 'Choose another folder or name', 'zh-cn': '换一个文件夹或名称' } },
    ],
    guide: ['G-S13', 'G-C11', 'G-C12', 'G-F11', 'G-F12'],
  },
  {
    code: 'AGL-P439',
    title: { en: 'git stopped with an error', 'zh-cn': 'git 因错误而停止' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "this exceeds GitHub's file size limit" },
      { kind: 'text', template: 'pre-receive hook declined' },
      { kind: 'text', template: 'husky - pre-commit script failed' },
      { kind: 'text', template: '- hook id: {hook:word}' },
      { kind: 'text', template: 'fatal: Could not read from remote repository.', without: ['Permission denied'] },
      { kind: 'text', template: 'fatal: unable to checkout working tree' },
      { kind: 'text', template: 'fatal: protocol error: bad line length' },
      { kind: 'text', template: 'fatal: the remote end hung up unexpectedly' },
      { kind: 'text', template: 'smudge filter lfs failed' },
      { kind: 'text', template: 'batch response: This repository exceeded its LFS budget' },
      { kind: 'text', template: 'fatal: loose object {id} (stored in' },
      { kind: 'text', template: 'fatal: index file corrupt' },
      { kind: 'text', template: 'fatal: shallow file has changed since we read it' },
      { kind: 'text', template: 'fatal: write error: {why}' },
    ],
    meaning: {
      en: 'git could not finish, in the words that follow “fatal”. What it had fetched so far may be incomplete.',
      'zh-cn': 'git 未能完成，原因在“fatal”之后。已获取的内容可能不完整。',
    },
    causes: [
      {
        text: { en: 'The server or the line broke off.', 'zh-cn': '服务器或连接中断。' },
        tell: { en: 'The message says “remote”.', 'zh-cn': '消息含“remote”。' },
      },
      {
        text: {
          en: 'Large files of Git LFS are missing or over their budget.',
          'zh-cn': 'Git LFS 的大文件缺失或超出额度。',
        },
        tell: { en: 'The message says “lfs”.', 'zh-cn': '消息含“lfs”。' },
      },
      {
        text: { en: 'The clone is damaged, or the disk full.', 'zh-cn': '克隆已损坏，或磁盘已满。' },
        tell: {
          en: 'The message says “corrupt”, “loose object” or “write error”.',
          'zh-cn': '消息含“corrupt”、“loose object”或“write error”。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Check the clone', 'zh-cn': '检查克隆' }, terminal: 'git fsck --full' },
      { title: { en: 'Clone it afresh', 'zh-cn': '重新克隆' } },
    ],
    guide: ['G-S13', 'G-S2', 'G-C2', 'G-F2'],
  },
];
