import type { CatalogEntry } from '../../entry';

/** Python cannot import something: not there, or gone from this version. */
export const importsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I150',
    title: { en: 'Python does not find a module', 'zh-cn': 'Python 找不到模块' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "No module named '{module:word}'", without: ['is not a package'] },
      {
        kind: 'text',
        template: '/python: No module named {module:word}',
        without: ['named pip', 'named debugpy', 'named ensurepip', 'named agentlightning'],
      },
      {
        kind: 'text',
        template: '/python3: No module named {module:word}',
        without: ['named pip', 'named debugpy', 'named ensurepip', 'named agentlightning'],
      },
      {
        kind: 'text',
        template: 'python.exe: No module named {module:word}',
        without: ['named pip', 'named debugpy', 'named ensurepip', 'named agentlightning'],
      },
    ],
    meaning: {
      en: 'The running Python has no module of this name. The program ends where it is imported.',
      'zh-cn': '当前运行的 Python 没有该名称的模块。程序在导入处结束。',
    },
    causes: [
      {
        text: {
          en: 'It is installed for another Python than the one that runs.',
          'zh-cn': '它安装在另一个 Python 中，而不是当前运行的那个。',
        },
        tell: {
          en: "`python -m pip show NAME` of this interpreter finds nothing, the terminal's `pip` does.",
          'zh-cn': '当前解释器的 `python -m pip show NAME` 没有结果，而终端的 `pip` 有。',
        },
      },
      {
        text: {
          en: 'It was never installed, or the package has another name than the module.',
          'zh-cn': '从未安装，或包名与模块名不同。',
        },
        tell: {
          en: 'The module is `yaml`, `cv2`, `PIL` or `dotenv`; the package is pyyaml, opencv-python, pillow or python-dotenv.',
          'zh-cn':
            '模块是 `yaml`、`cv2`、`PIL` 或 `dotenv`，对应的包是 pyyaml、opencv-python、pillow 或 python-dotenv。',
        },
      },
      {
        text: {
          en: "It is a module of your own, and its folder is not on Python's search path.",
          'zh-cn': '它是你自己的模块，而其文件夹不在 Python 的搜索路径中。',
        },
        tell: { en: 'A file or folder of that name is in the project.', 'zh-cn': '项目中有同名的文件或文件夹。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Select the interpreter that has the package', 'zh-cn': '选择装有该包的解释器' },
        command: 'agentLightning.python.select',
      },
      {
        title: { en: 'Install it for exactly this Python', 'zh-cn': '安装到当前的 Python 中' },
        terminal: 'python -m pip install PACKAGE',
      },
      {
        title: {
          en: 'For a module of your own: start with `python -m package.module` from the folder of the project',
          'zh-cn': '若是自己的模块：在项目文件夹中用 `python -m package.module` 启动',
        },
      },
    ],
    guide: ['G-S1', 'G-S5', 'G-C6'],
  },
  {
    code: 'AGL-I153',
    title: { en: 'A library no longer has what is imported from it', 'zh-cn': '库中已没有要导入的内容' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: "cannot import name '{name:word}' from '{module:word}'",
        without: ['partially initialized'],
      },
    ],
    meaning: {
      en: 'The module is there, the name in it is not: the installed version is newer or older than the code that imports it expects.',
      'zh-cn': '模块存在，但其中没有该名称：安装的版本比导入它的代码所期望的更新或更旧。',
    },
    causes: [
      {
        text: {
          en: 'The library was raised past the version that the importing package was written for.',
          'zh-cn': '库被升级到超出导入方所支持的版本。',
        },
        tell: {
          en: 'The last frame before the error is in site-packages, not in your file.',
          'zh-cn': '出错前的最后一帧在 site-packages 中，而不是你的文件。',
        },
      },
      {
        text: {
          en: 'Your own code was written after an example for another version.',
          'zh-cn': '你的代码参考了针对其他版本的示例。',
        },
        tell: { en: 'The last frame is your own import line.', 'zh-cn': '最后一帧是你自己的 import 行。' },
      },
      {
        text: {
          en: 'The name is misspelt or stands in another module of the library.',
          'zh-cn': '名称拼写错误，或位于该库的另一个模块中。',
        },
        tell: { en: 'The changelog of the library does not know the name.', 'zh-cn': '该库的更新日志中没有这个名称。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See the version that is installed, and what requires it', 'zh-cn': '查看安装的版本以及谁依赖它' },
        terminal: 'pip show PACKAGE',
      },
      {
        title: {
          en: 'Install the version for which the importing package was released, and pin it',
          'zh-cn': '安装导入方发布时所对应的版本，并锁定',
        },
      },
      { title: { en: 'Or raise the importing package', 'zh-cn': '或升级导入方' } },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I154',
    title: { en: 'An optional part of a library is not installed', 'zh-cn': '库的可选组件没有安装' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'You need to have sentencepiece or tiktoken installed' },
      { kind: 'text', template: "Couldn't instantiate the backend tokenizer from one of" },
      { kind: 'text', template: 'Please install it with `pip install {package}' },
      { kind: 'text', template: 'Please install {package} with `pip install' },
      { kind: 'text', template: 'library but it was not found in your environment' },
      { kind: 'text', template: 'requires the following packages that were not found in your environment' },
      { kind: 'text', template: 'Could not import {package:word} python package. Please install it with' },
      { kind: 'text', template: 'requires Accelerate: `pip install' },
      { kind: 'text', template: "Using http2=True, but the 'h2' package is not installed" },
      { kind: 'text', template: '` package not found, please run `pip install {package}`' },
      { kind: 'text', template: 'requires "python-multipart" to be installed' },
      {
        kind: 'text',
        template: "ImportError: Missing dependency No module named '{module:word}'. Run `pip install 'litellm[proxy]'`",
      },
      { kind: 'text', template: "ImportError: Missing dependency No module named '{module:word}'. Run `pip install" },
    ],
    meaning: {
      en: 'The library itself is there, but this feature needs a further package that is installed only on demand.',
      'zh-cn': '库本身已安装，但此功能需要另一个按需安装的包。',
    },
    causes: [
      {
        text: { en: 'The package was installed without its extra.', 'zh-cn': '安装包时没有带上 extra。' },
        tell: { en: 'The message names the extra in brackets.', 'zh-cn': '消息在方括号中给出了 extra 的名称。' },
      },
      {
        text: {
          en: 'A SOCKS proxy is set in the environment, which the program did not ask for.',
          'zh-cn': '环境中设置了 SOCKS 代理，而程序并不需要它。',
        },
        tell: {
          en: 'ALL_PROXY or HTTPS_PROXY begins with socks.',
          'zh-cn': 'ALL_PROXY 或 HTTPS_PROXY 以 socks 开头。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install what the message names, into the same environment',
          'zh-cn': '在同一环境中安装消息所示的包',
        },
      },
      { title: { en: 'Remove ALL_PROXY if no SOCKS proxy is wanted', 'zh-cn': '不需要 SOCKS 代理时删除 ALL_PROXY' } },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I155',
    title: { en: "Python's old build tools are gone", 'zh-cn': 'Python 的旧构建工具已被移除' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "No module named 'distutils'" },
      { kind: 'text', template: "No module named 'pkg_resources'" },
      { kind: 'text', template: "No module named 'imp'" },
      { kind: 'text', template: "module 'pkgutil' has no attribute 'ImpImporter'" },
      { kind: 'text', template: "No module named 'setuptools'" },
    ],
    meaning: {
      en: 'distutils left Python with 3.12, and pkg_resources leaves setuptools. A package that still uses them cannot be built or imported.',
      'zh-cn':
        'distutils 从 Python 3.12 起被移除，pkg_resources 也正从 setuptools 中移除。仍在使用它们的包无法构建或导入。',
    },
    causes: [
      {
        text: { en: 'The package is older than Python 3.12.', 'zh-cn': '该包早于 Python 3.12。' },
        tell: {
          en: 'Its newest release has a wheel, the requested one has not.',
          'zh-cn': '它的最新版本有 wheel，而请求的版本没有。',
        },
      },
      {
        text: { en: 'A new environment holds no setuptools any more.', 'zh-cn': '新建的环境不再自带 setuptools。' },
        tell: {
          en: 'The message names pkg_resources or setuptools.',
          'zh-cn': '消息提到 pkg_resources 或 setuptools。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Raise the package that imports it', 'zh-cn': '升级导入它的包' } },
      {
        title: {
          en: 'Until then: install a setuptools that still has them',
          'zh-cn': '在此之前：安装仍包含它们的 setuptools',
        },
        terminal: 'pip install "setuptools<80"',
      },
      {
        title: { en: 'Or select an interpreter older than 3.12', 'zh-cn': '或选择 3.12 之前的解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I198',
    title: { en: 'Python has dropped what the code uses', 'zh-cn': 'Python 已移除代码使用的内容' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "cannot import name 'Mapping' from 'collections'" },
      { kind: 'text', template: "cannot import name 'MutableMapping' from 'collections'" },
      { kind: 'text', template: "cannot import name 'Iterable' from 'collections'" },
      { kind: 'text', template: "cannot import name 'Callable' from 'collections'" },
      { kind: 'text', template: "cannot import name 'Sequence' from 'collections'" },
      { kind: 'text', template: "module 'collections' has no attribute '{name:word}'" },
      { kind: 'text', template: "module 'asyncio' has no attribute 'coroutine'" },
      { kind: 'text', template: "module 'inspect' has no attribute 'getargspec'" },
      { kind: 'text', template: "No module named 'asyncore'" },
      { kind: 'text', template: "No module named 'telnetlib'" },
      { kind: 'text', template: "No module named 'cgi'" },
      { kind: 'text', template: "No module named 'pipes'" },
      { kind: 'text', template: "No module named 'imghdr'" },
      { kind: 'text', template: "No module named 'audioop'" },
    ],
    meaning: {
      en: 'The code was written for an older Python. What it asks for left the standard library in the version that runs.',
      'zh-cn': '代码是为较旧的 Python 编写的。它所需的内容在当前版本的标准库中已被移除。',
    },
    causes: [
      {
        text: {
          en: 'A package is too old for this Python: collections lost these names with 3.10, asyncio.coroutine and getargspec went with 3.11, cgi, pipes, telnetlib, imghdr and audioop with 3.13.',
          'zh-cn':
            '某个包对此 Python 来说太旧：collections 的这些名称在 3.10 移除，asyncio.coroutine 和 getargspec 在 3.11 移除，cgi、pipes、telnetlib、imghdr 和 audioop 在 3.13 移除。',
        },
        tell: { en: 'The last frame is in site-packages.', 'zh-cn': '最后一帧在 site-packages 中。' },
      },
      {
        text: { en: 'Your own code follows an old example.', 'zh-cn': '你自己的代码参考了旧示例。' },
        tell: { en: 'The last frame is your own file.', 'zh-cn': '最后一帧是你自己的文件。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise the package; in code of your own import from collections.abc',
          'zh-cn': '升级该包；自己的代码改为从 collections.abc 导入',
        },
      },
      {
        title: {
          en: 'Or select the older Python that the package was made for',
          'zh-cn': '或选择该包所针对的旧版 Python',
        },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I156',
    title: { en: 'A package does not find its own version data', 'zh-cn': '包找不到自己的版本信息' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'No package metadata was found for {package}' },
      { kind: 'exception', type: 'PackageNotFoundError' },
    ],
    meaning: {
      en: 'The code is there, the record that pip writes beside it is not. Programs that read versions at the start fail.',
      'zh-cn': '代码存在，但 pip 写在旁边的记录缺失。启动时读取版本的程序会失败。',
    },
    causes: [
      {
        text: {
          en: 'The source folder is used directly, without having been installed.',
          'zh-cn': '直接使用源码文件夹，没有安装。',
        },
        tell: {
          en: 'The path of the module is in a checkout, not in site-packages.',
          'zh-cn': '模块路径在源码目录，而不在 site-packages 中。',
        },
      },
      {
        text: {
          en: 'A program was frozen or copied without its metadata.',
          'zh-cn': '程序打包或复制时没有带上元数据。',
        },
        tell: {
          en: 'It runs from PyInstaller or a trimmed container image.',
          'zh-cn': '它由 PyInstaller 或精简的容器镜像运行。',
        },
      },
      {
        text: { en: 'The name of the package differs from that of the module.', 'zh-cn': '包名与模块名不同。' },
        tell: { en: 'The named package is in fact a module name.', 'zh-cn': '所示的名称其实是模块名。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Install the checkout in editable form', 'zh-cn': '以可编辑方式安装源码' },
        terminal: 'pip install -e .',
      },
      {
        title: { en: 'Or install the package again', 'zh-cn': '或重新安装该包' },
        terminal: 'pip install --force-reinstall --no-deps PACKAGE',
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I157',
    title: { en: 'LangChain moved what is imported', 'zh-cn': 'LangChain 移动了要导入的内容' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "No module named 'langchain.{module:word}'" },
      { kind: 'text', template: "No module named 'langchain_core.pydantic_v1'" },
      { kind: 'text', template: "No module named 'langchain_community'" },
      { kind: 'text', template: "No module named 'langgraph.{module:word}'" },
      { kind: 'text', template: "cannot import name '{name:word}' from 'langchain" },
      { kind: 'text', template: "cannot import name '{name:word}' from 'langgraph" },
    ],
    meaning: {
      en: 'LangChain was split into several packages, and version 1 dropped the old places. The import names a place of an older version.',
      'zh-cn': 'LangChain 已拆分为多个包，1.0 版删除了旧的位置。此导入使用的是旧版本的位置。',
    },
    causes: [
      {
        text: {
          en: 'pip installed LangChain 1 for code that was written for 0.x.',
          'zh-cn': 'pip 为针对 0.x 编写的代码安装了 LangChain 1。',
        },
        tell: { en: '`pip show langchain` says 1.0 or newer.', 'zh-cn': '`pip show langchain` 显示 1.0 或更高版本。' },
      },
      {
        text: {
          en: 'The part lives in a package of its own: langchain-community, langchain-openai, langchain-classic.',
          'zh-cn': '该组件已移到独立的包：langchain-community、langchain-openai、langchain-classic。',
        },
        tell: { en: 'The documentation of the part names that package.', 'zh-cn': '该组件的文档写明了所属的包。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Import from the new place, or install langchain-classic for the old one',
          'zh-cn': '从新位置导入，或为旧代码安装 langchain-classic',
        },
      },
      {
        title: { en: 'Or stay with the version the code was written for', 'zh-cn': '或继续使用代码所针对的版本' },
        terminal: 'pip install "langchain<1" "langchain-core<1"',
      },
      {
        title: { en: 'Read the guide to version 1', 'zh-cn': '阅读 1.0 迁移指南' },
        link: 'https://docs.langchain.com/oss/python/migrate/langchain-v1',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
];
