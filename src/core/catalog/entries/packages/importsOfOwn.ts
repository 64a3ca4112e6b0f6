import type { CatalogEntry } from '../../entry';

/** Imports that fail because of files of the project: hidden libraries, circles, modules started as scripts. */
export const importsOfOwnEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I151',
    title: { en: 'A file of your own hides a library', 'zh-cn': '自己的文件遮住了同名的库' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "No module named '{module:word}'; '{parent:word}' is not a package" },
      { kind: 'text', template: 'since it has the same name as the standard library module named' },
      { kind: 'text', template: 'since it has the same name as the third-party module' },
      { kind: 'text', template: '(most likely due to a circular import)', shadowed: true },
      { kind: 'text', template: "from partially initialized module '{module:word}'", shadowed: true },
      {
        kind: 'text',
        template: '(consider renaming {path} if it has the same name as a library you intended to import)',
      },
      { kind: 'text', template: '(consider renaming {path} if it has the same name as a third-party module' },
    ],
    meaning: {
      en: 'Python imported a file or folder of the project in place of the library of the same name.',
      'zh-cn': 'Python 导入了项目中同名的文件或文件夹，而不是该库。',
    },
    causes: [
      {
        text: {
          en: 'A script is named like the library that it tries out: openai.py, agentlightning.py, random.py, types.py.',
          'zh-cn': '脚本与它要使用的库同名：openai.py、agentlightning.py、random.py、types.py。',
        },
        tell: {
          en: 'A frame of the traceback shows that file in your project instead of site-packages.',
          'zh-cn': '堆栈中的帧显示的是项目中的该文件，而不是 site-packages。',
        },
      },
      {
        text: {
          en: 'A folder of that name without any code lies where the program is started.',
          'zh-cn': '启动目录中有一个同名但没有代码的文件夹。',
        },
        tell: { en: 'It works when started from another folder.', 'zh-cn': '从其他文件夹启动时正常。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Rename the file or folder, and delete the `__pycache__` beside it',
          'zh-cn': '重命名该文件或文件夹，并删除旁边的 `__pycache__`',
        },
      },
      {
        title: { en: 'See which file Python takes', 'zh-cn': '查看 Python 实际导入的文件' },
        terminal: 'python -c "import openai; print(openai.__file__)"',
      },
    ],
    guide: ['G-S1', 'G-S6'],
  },
  {
    code: 'AGL-I152',
    title: { en: 'Two modules import each other', 'zh-cn': '两个模块互相导入' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: '(most likely due to a circular import)' },
      { kind: 'text', template: "from partially initialized module '{module:word}'" },
    ],
    meaning: {
      en: 'While a module was being imported, another one asked for something that it had not defined yet.',
      'zh-cn': '某个模块尚在导入时，另一个模块就请求了它还没有定义的内容。',
    },
    causes: [
      {
        text: {
          en: 'Two of your modules import names from each other at the top of the file.',
          'zh-cn': '你的两个模块在文件顶部互相导入名称。',
        },
        tell: { en: 'The traceback passes the same file twice.', 'zh-cn': '堆栈中同一个文件出现了两次。' },
      },
      {
        text: {
          en: 'A file of yours has the name of a library, and that library or another one imports it.',
          'zh-cn': '你的文件与某个库同名，而该库或其他库导入了它。',
        },
        tell: {
          en: 'A frame shows your file between frames of libraries, such as random.py, types.py or openai.py.',
          'zh-cn': '堆栈中库的帧之间出现你的文件，例如 random.py、types.py 或 openai.py。',
        },
      },
      {
        text: {
          en: 'The installation of a library is damaged or mixes two versions.',
          'zh-cn': '库的安装已损坏，或混合了两个版本。',
        },
        tell: { en: 'All frames are in site-packages.', 'zh-cn': '所有帧都在 site-packages 中。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Move what both need into a third module, or import inside the function that uses it',
          'zh-cn': '把双方都需要的内容移到第三个模块，或在使用它的函数内部导入',
        },
      },
      { title: { en: 'Rename the file if it has the name of a library', 'zh-cn': '如果文件与库同名，请重命名' } },
      {
        title: { en: 'A library: install it again', 'zh-cn': '若是库：重新安装' },
        terminal: 'pip install --force-reinstall PACKAGE',
      },
    ],
    guide: ['G-S1', 'G-S6'],
  },
  {
    code: 'AGL-I159',
    title: { en: 'A module of a package was started as a script', 'zh-cn': '把包中的模块当作脚本启动' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'attempted relative import with no known parent package' },
      { kind: 'text', template: 'attempted relative import beyond top-level package' },
      { kind: 'text', template: "No module named '__main__.{module:word}'; '__main__' is not a package" },
    ],
    meaning: {
      en: 'The file uses relative imports, which work only when Python knows the package it belongs to. Started by its path it belongs to none.',
      'zh-cn': '该文件使用了相对导入，只有在 Python 知道它属于哪个包时才有效。按文件路径启动时，它不属于任何包。',
    },
    causes: [
      {
        text: {
          en: "The file is run by its path: python my_agent/main.py, or with the editor's run button.",
          'zh-cn': '按路径运行文件：python my_agent/main.py，或使用编辑器的运行按钮。',
        },
        tell: {
          en: 'The first frame of the traceback is the file with the import.',
          'zh-cn': '堆栈的第一帧就是含有该导入的文件。',
        },
      },
      {
        text: {
          en: 'The import climbs higher than the package that was started.',
          'zh-cn': '导入的层级超出了启动的包。',
        },
        tell: { en: 'The message says “beyond top-level package”.', 'zh-cn': '消息中有 “beyond top-level package”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start it as a module from the folder above the package',
          'zh-cn': '在包的上级文件夹中以模块方式启动',
        },
        terminal: 'python -m my_agent.main',
      },
      {
        title: {
          en: 'Or write absolute imports and install the project: pip install -e .',
          'zh-cn': '或改用绝对导入，并安装项目：pip install -e .',
        },
      },
    ],
    guide: ['G-S1', 'G-S6'],
  },
];
