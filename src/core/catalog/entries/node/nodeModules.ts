import type { CatalogEntry } from '../../entry';

/** Node.js: modules that cannot be loaded, and syntax that this Node.js does not take. */
export const nodeModulesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-J300',
    title: { en: 'An ES module was loaded with require()', 'zh-cn': '用 require() 加载了 ES 模块' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Error [ERR_REQUIRE_ESM]:' },
      { kind: 'text', template: 'require() of ES Module {path} from {file} not supported' },
      { kind: 'text', template: 'require() cannot be used on an ESM graph with top-level await' },
    ],
    meaning: {
      en: 'The package offers ES modules only, and the calling file is CommonJS.',
      'zh-cn': '该包只提供 ES 模块，而调用文件是 CommonJS。',
    },
    causes: [
      {
        text: { en: 'The package dropped CommonJS in a later version.', 'zh-cn': '该包在更高版本中放弃了 CommonJS。' },
        tell: { en: 'An earlier major version works.', 'zh-cn': '较早的大版本可用。' },
      },
      {
        text: {
          en: 'Node.js is older than 22.12, which can require ES modules.',
          'zh-cn': 'Node.js 低于 22.12；该版本起可以 require ES 模块。',
        },
        tell: { en: '`node --version` is below 22.12.', 'zh-cn': '`node --version` 低于 22.12。' },
      },
      {
        text: { en: 'TypeScript compiles import to require.', 'zh-cn': 'TypeScript 把 import 编译成了 require。' },
        tell: { en: 'The compiled file holds require(…).', 'zh-cn': '编译后的文件中有 require(…)。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use import: add "type": "module" to package.json, or name the file .mjs',
          'zh-cn': '使用 import：在 package.json 中加入 "type": "module"，或将文件命名为 .mjs',
        },
      },
      { title: { en: 'Or load it with await import("…")', 'zh-cn': '或用 await import("…") 加载' } },
      { title: { en: 'Or use Node.js 22.12 or newer', 'zh-cn': '或使用 Node.js 22.12 及以上版本' } },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J301',
    title: {
      en: 'Node.js takes the file for CommonJS, but it uses import',
      'zh-cn': 'Node.js 把文件当作 CommonJS，而它使用了 import',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Cannot use 'import.meta' outside a module" },
      { kind: 'text', template: 'SyntaxError: Cannot use import statement outside a module' },
      { kind: 'text', template: "SyntaxError: Unexpected token 'export'" },
      {
        kind: 'text',
        template: 'SyntaxError: await is only valid in async functions and the top level bodies of modules',
      },
    ],
    meaning: {
      en: 'Whether a file is an ES module is told by its name (.mjs) or by "type": "module" in the nearest package.json. Neither says so here.',
      'zh-cn': '文件是否为 ES 模块由扩展名（.mjs）或最近的 package.json 中的 "type": "module" 决定。此处两者都没有。',
    },
    causes: [
      {
        text: { en: '"type": "module" is missing.', 'zh-cn': '缺少 "type": "module"。' },
        tell: { en: 'The package.json beside the file has no type.', 'zh-cn': '文件旁的 package.json 没有 type。' },
      },
      {
        text: {
          en: 'A package of node_modules is meant for a bundler.',
          'zh-cn': 'node_modules 中的某个包是供打包工具使用的。',
        },
        tell: { en: 'The file named lies in node_modules.', 'zh-cn': '所指文件位于 node_modules 中。' },
      },
      {
        text: { en: 'A TypeScript file is run without a compiler.', 'zh-cn': '未经编译就运行了 TypeScript 文件。' },
        tell: { en: 'The file ends in .ts.', 'zh-cn': '文件以 .ts 结尾。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Add "type": "module" to package.json, or name the file .mjs',
          'zh-cn': '在 package.json 中加入 "type": "module"，或将文件命名为 .mjs',
        },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J302',
    title: { en: 'CommonJS words are used in an ES module', 'zh-cn': '在 ES 模块中使用了 CommonJS 的写法' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'require is not defined in ES module scope, you can use import instead' },
      { kind: 'text', template: '__dirname is not defined in ES module scope' },
      { kind: 'text', template: '__filename is not defined in ES module scope' },
      { kind: 'text', template: 'module is not defined in ES module scope' },
      { kind: 'text', template: 'exports is not defined in ES module scope' },
    ],
    meaning: {
      en: 'The file is an ES module, where require, module, exports and __dirname do not exist.',
      'zh-cn': '该文件是 ES 模块，其中没有 require、module、exports 和 __dirname。',
    },
    causes: [
      {
        text: {
          en: '"type": "module" was added and the code was not changed.',
          'zh-cn': '加入了 "type": "module"，但代码没有改。',
        },
        tell: { en: 'It worked before package.json changed.', 'zh-cn': 'package.json 修改之前正常。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write import, export and import.meta.dirname',
          'zh-cn': '改用 import、export 和 import.meta.dirname',
        },
      },
      { title: { en: 'Or name this file .cjs', 'zh-cn': '或将该文件命名为 .cjs' } },
    ],
    guide: ['G-S6', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J303',
    title: { en: 'Node.js does not find a package', 'zh-cn': 'Node.js 找不到包' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Your application tried to access {name}, but it isn't declared in your dependencies" },
      { kind: 'text', template: "Cannot find package '{name}' imported from {file}" },
      { kind: 'text', template: "Error: Cannot find module '{name:word}'" },
      { kind: 'text', template: "code: 'MODULE_NOT_FOUND'" },
    ],
    meaning: {
      en: 'The package or file named is not there from the place of the file that asks for it.',
      'zh-cn': '从请求它的文件位置看，所指的包或文件不存在。',
    },
    causes: [
      {
        text: { en: 'It was not installed, or in another folder.', 'zh-cn': '没有安装，或安装在另一个文件夹。' },
        tell: {
          en: 'node_modules beside package.json lacks it.',
          'zh-cn': 'package.json 旁的 node_modules 中没有它。',
        },
      },
      {
        text: {
          en: 'It is a file of your own, and its path is wrong or its build is missing.',
          'zh-cn': '它是自己的文件，而路径错误或尚未构建。',
        },
        tell: {
          en: 'The name begins with ./ or / or lies in dist or out.',
          'zh-cn': '名称以 ./ 或 / 开头，或位于 dist、out 中。',
        },
      },
      {
        text: {
          en: 'It is a development dependency, and they were left out.',
          'zh-cn': '它是开发依赖，而安装时没有包含。',
        },
        tell: {
          en: 'NODE_ENV=production or --omit=dev was used.',
          'zh-cn': '使用了 NODE_ENV=production 或 --omit=dev。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Install what package.json names', 'zh-cn': '安装 package.json 中的依赖' },
        terminal: 'npm install',
      },
      {
        title: { en: 'Build first if the file is compiled', 'zh-cn': '若文件由编译产生，请先构建' },
        terminal: 'npm run build',
      },
    ],
    guide: ['G-S1', 'G-S5', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J304',
    title: { en: 'An import lacks its file extension', 'zh-cn': 'import 缺少文件扩展名' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '{path}' imported from {file}" },
      { kind: 'text', template: 'Error [ERR_UNSUPPORTED_DIR_IMPORT]: Directory import' },
      { kind: 'text', template: 'Did you mean to import {suggestion}?' },
    ],
    meaning: {
      en: "ES modules need the whole file name: './tools.js', not './tools' or a folder.",
      'zh-cn': "ES 模块需要完整文件名：应为 './tools.js'，而不是 './tools' 或文件夹。",
    },
    causes: [
      {
        text: { en: 'The extension is missing in the import.', 'zh-cn': 'import 中缺少扩展名。' },
        tell: { en: 'The file with .js is there.', 'zh-cn': '带 .js 的文件存在。' },
      },
      {
        text: {
          en: 'The file does not exist: a typing error, another case of letters, not built.',
          'zh-cn': '文件不存在：拼写、大小写错误或尚未构建。',
        },
        tell: { en: 'No file of that name with any extension is there.', 'zh-cn': '任何扩展名的同名文件都不存在。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write the extension .js, also in TypeScript sources',
          'zh-cn': '写出扩展名 .js，TypeScript 源码中也一样',
        },
      },
      { title: { en: 'Or let a bundler or tsx resolve imports', 'zh-cn': '或由打包工具或 tsx 解析 import' } },
    ],
    guide: ['G-S5', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J305',
    title: { en: 'A package does not export this path', 'zh-cn': '包没有导出此路径' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Error [ERR_PACKAGE_PATH_NOT_EXPORTED]:' },
      { kind: 'text', template: 'is not defined by "exports" in' },
      { kind: 'text', template: 'No "exports" main defined in' },
    ],
    meaning: {
      en: 'The package lists in its package.json what may be imported, and this path is not on the list.',
      'zh-cn': '该包在 package.json 中列出可导入的路径，而此路径不在其中。',
    },
    causes: [
      {
        text: { en: 'The code is for another version of the package.', 'zh-cn': '代码针对的是该包的另一个版本。' },
        tell: {
          en: 'The documentation of the installed version names another path.',
          'zh-cn': '已安装版本的文档给出的是另一个路径。',
        },
      },
      {
        text: { en: 'An inner file of the package is imported.', 'zh-cn': '导入了包的内部文件。' },
        tell: { en: 'The path holds lib, dist or src.', 'zh-cn': '路径中有 lib、dist 或 src。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Import what the documentation of this version names, or install the version that the code was written for',
          'zh-cn': '按此版本文档导入，或安装代码所针对的版本',
        },
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J306',
    title: { en: 'A module does not export this name', 'zh-cn': '模块没有导出此名称' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "does not provide an export named '{name}'" },
      { kind: 'text', template: 'is a CommonJS module, which may not support all module.exports as named exports' },
    ],
    meaning: {
      en: 'The module was found, and the name that is imported from it does not exist there.',
      'zh-cn': '找到了模块，但其中没有所导入的名称。',
    },
    causes: [
      {
        text: {
          en: 'The package changed its exports in another version.',
          'zh-cn': '该包在其他版本中改变了导出内容。',
        },
        tell: { en: 'The changelog of the package says so.', 'zh-cn': '包的更新日志有说明。' },
      },
      {
        text: {
          en: 'The package is CommonJS: its names must be taken from the default import.',
          'zh-cn': '该包是 CommonJS：名称必须从默认导入中获取。',
        },
        tell: { en: 'The message says “is a CommonJS module”.', 'zh-cn': '消息中有“is a CommonJS module”。' },
      },
      {
        text: { en: 'A type is imported as if it were a value.', 'zh-cn': '把类型当作值导入。' },
        tell: {
          en: 'The name is an interface; the file is TypeScript run without compiler.',
          'zh-cn': '该名称是接口；文件是未经编译运行的 TypeScript。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'For CommonJS: import pkg from "…"; const { name } = pkg',
          'zh-cn': '对 CommonJS：import pkg from "…"; const { name } = pkg',
        },
      },
      { title: { en: 'For types: import type { Name } from "…"', 'zh-cn': '对类型：import type { Name } from "…"' } },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J307',
    title: { en: 'This Node.js cannot run TypeScript as it is', 'zh-cn': '此 Node.js 无法直接运行 TypeScript' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Unknown file extension ".ts" for' },
      { kind: 'text', template: 'Error [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]:' },
      { kind: 'text', template: 'is not supported in strip-only mode' },
      { kind: 'text', template: 'Stripping types is currently unsupported for files under node_modules' },
    ],
    meaning: {
      en: 'Node.js 22.18 and 24 run TypeScript by leaving the types out; older ones do not, and enums and parameter properties need a compiler.',
      'zh-cn': 'Node.js 22.18 与 24 通过去掉类型来运行 TypeScript；更旧的版本不支持，且 enum 和参数属性需要编译器。',
    },
    causes: [
      {
        text: { en: 'Node.js is too old.', 'zh-cn': 'Node.js 太旧。' },
        tell: { en: '“Unknown file extension”.', 'zh-cn': '显示“Unknown file extension”。' },
      },
      {
        text: { en: 'The file uses syntax that is more than types.', 'zh-cn': '文件使用了不只是类型的语法。' },
        tell: { en: '“strip-only mode”.', 'zh-cn': '显示“strip-only mode”。' },
      },
      {
        text: { en: 'A package in node_modules is TypeScript.', 'zh-cn': 'node_modules 中的包是 TypeScript。' },
        tell: { en: '“files under node_modules”.', 'zh-cn': '显示“files under node_modules”。' },
      },
    ],
    fixes: [{ title: { en: 'Run it with tsx', 'zh-cn': '使用 tsx 运行' }, terminal: 'npx tsx agent.ts' }],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J308',
    title: { en: 'A native part was built for another Node.js', 'zh-cn': '本机模块是为另一个 Node.js 构建的' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'was compiled against a different Node.js version using' },
      { kind: 'text', template: 'NODE_MODULE_VERSION {found:int}. This version of Node.js requires' },
      { kind: 'text', template: "code: 'ERR_DLOPEN_FAILED'" },
    ],
    meaning: {
      en: 'A compiled add-on in node_modules fits one major version of Node.js only.',
      'zh-cn': 'node_modules 中编译的扩展只适用于某个 Node.js 大版本。',
    },
    causes: [
      {
        text: {
          en: 'Node.js was upgraded or switched after the installation.',
          'zh-cn': '安装之后升级或切换了 Node.js。',
        },
        tell: { en: '`node --version` differs from that at installation.', 'zh-cn': '`node --version` 与安装时不同。' },
      },
      {
        text: { en: 'node_modules was copied from another system.', 'zh-cn': 'node_modules 从另一个系统复制而来。' },
        tell: {
          en: 'The message says “invalid ELF header” or names another processor.',
          'zh-cn': '消息为“invalid ELF header”或提到其他处理器。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Build it again for this Node.js', 'zh-cn': '为当前 Node.js 重新构建' }, terminal: 'npm rebuild' },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J309',
    title: { en: 'This Node.js is too old for the code', 'zh-cn': '此 Node.js 对代码来说太旧' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'ReferenceError: fetch is not defined' },
      { kind: 'text', template: 'ReferenceError: File is not defined' },
      { kind: 'text', template: 'ReferenceError: ReadableStream is not defined' },
      { kind: 'text', template: 'ReferenceError: structuredClone is not defined' },
      { kind: 'text', template: 'No such built-in module: node:' },
      { kind: 'text', template: 'Promise.withResolvers is not a function' },
    ],
    meaning: {
      en: 'The code uses something that a later Node.js brings with it.',
      'zh-cn': '代码使用了更高版本 Node.js 才有的功能。',
    },
    causes: [
      {
        text: { en: 'Node.js is older than 20.', 'zh-cn': 'Node.js 低于 20。' },
        tell: { en: '`node --version` shows 16 or 18.', 'zh-cn': '`node --version` 显示 16 或 18。' },
      },
      {
        text: {
          en: 'Another Node.js runs than in the terminal: of the editor, a service or a container.',
          'zh-cn': '实际运行的 Node.js 与终端中的不同：来自编辑器、服务或容器。',
        },
        tell: { en: 'process.version printed by the program differs.', 'zh-cn': '程序打印的 process.version 不同。' },
      },
    ],
    fixes: [
      { title: { en: 'See which one runs', 'zh-cn': '查看运行的是哪个版本' }, terminal: 'node --version' },
      {
        title: { en: 'Install Node.js 22 or 24', 'zh-cn': '安装 Node.js 22 或 24' },
        link: 'https://nodejs.org/en/download',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J310',
    title: { en: 'Two ES modules use each other too early', 'zh-cn': '两个 ES 模块过早地互相使用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: "ReferenceError: Cannot access '{name}' before initialization" }],
    meaning: {
      en: 'A value was used before the line that defines it had run: most often because two modules import each other.',
      'zh-cn': '在定义的行执行之前使用了某个值：多因两个模块互相导入。',
    },
    causes: [
      {
        text: { en: 'Two modules import each other at the top.', 'zh-cn': '两个模块在顶部互相导入。' },
        tell: { en: 'The stack holds only top-level frames of two files.', 'zh-cn': '堆栈中只有两个文件的顶层帧。' },
      },
      {
        text: {
          en: 'In one function, a const is used above its definition.',
          'zh-cn': '在同一函数中，const 在定义之前被使用。',
        },
        tell: { en: 'The stack lies in one function.', 'zh-cn': '堆栈位于同一函数。' },
      },
    ],
    fixes: [{ title: { en: 'Move what both need into a third module', 'zh-cn': '把两者都需要的内容移到第三个模块' } }],
    guide: ['G-S6', 'G-C11', 'G-F11'],
  },
];
