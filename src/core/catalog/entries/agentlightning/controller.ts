import type { CatalogEntry } from '../../entry';

/** The controllers of Agent Lightning 1.0, which run rollouts as processes or Kubernetes jobs. */
export const controllerEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-R110',
    title: { en: "The rollout's process is gone", 'zh-cn': 'rollout 的进程已不存在' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'local subprocess is not running' },
      { kind: 'text', template: 'local controller shutdown' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The controller found the rollout marked as running, but has no process for it, and marked it failed.',
      'zh-cn': '控制器发现该 rollout 标记为运行中，却没有对应的进程，于是将其标记为失败。',
    },
    causes: [
      {
        text: { en: 'The controller was restarted while rollouts ran.', 'zh-cn': 'rollout 运行期间控制器被重启。' },
        tell: {
          en: 'All rollouts that ran at that time have this message.',
          'zh-cn': '当时运行的所有 rollout 都有此消息。',
        },
      },
      {
        text: { en: 'Two controllers work on the same gateway.', 'zh-cn': '两个控制器同时处理同一个网关。' },
        tell: {
          en: 'Two logs show “LocalReconciler starting” for it.',
          'zh-cn': '两份日志都有 “LocalReconciler starting”。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Create these rollouts again under new ids', 'zh-cn': '用新的 ID 重新创建这些 rollout' } },
      { title: { en: 'Run one controller per gateway', 'zh-cn': '每个网关只运行一个控制器' } },
    ],
    guide: ['G-S13', 'G-S11', 'G-C9', 'G-F9', 'G-X3'],
  },
  {
    code: 'AGL-C100',
    title: { en: "The rollout's configuration cannot be run", 'zh-cn': 'rollout 的配置无法运行' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'invalid rollout config: missing config.local.agent_class' },
      { kind: 'text', template: 'invalid rollout config: missing config.k8s.job_template' },
      { kind: 'text', template: 'local.env_map path not found: {path:word}' },
      {
        kind: 'text',
        template: 'invalid rollout config: config.k8s.job_template must render exactly one YAML document',
      },
      { kind: 'text', template: 'invalid rollout config: config.k8s.job_template must render a Kubernetes Job' },
      { kind: 'text', template: 'local.env_map.{name:word} value is not JSON serializable' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The controller could not start a process from what the rollout says, and marked it failed. No agent code ran.',
      'zh-cn': '控制器无法根据 rollout 的配置启动进程，于是将其标记为失败。没有运行任何 agent 代码。',
    },
    causes: [
      {
        text: {
          en: 'The rollout was created without the part that this runner needs.',
          'zh-cn': '创建 rollout 时缺少此 runner 所需的部分。',
        },
        tell: { en: 'The message says “missing config.”.', 'zh-cn': '消息中有 “missing config.”。' },
      },
      {
        text: {
          en: 'The input of this one task lacks the field that env_map names.',
          'zh-cn': '这一任务的输入缺少 env_map 所指的字段。',
        },
        tell: { en: 'Other rollouts of the same run start.', 'zh-cn': '同一次运行的其他 rollout 可以启动。' },
      },
      {
        text: {
          en: 'The Jinja template renders to nothing, to several documents or to another kind than Job.',
          'zh-cn': 'Jinja 模板渲染为空、多个文档，或不是 Job 类型。',
        },
        tell: { en: 'The message names job_template.', 'zh-cn': '消息提到 job_template。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Set config.local.agent_class to 'module:Class', or the template for Kubernetes",
          'zh-cn': "把 config.local.agent_class 设为 'module:Class'，或提供 Kubernetes 模板",
        },
      },
      {
        title: {
          en: 'Check the paths in env_map against the input of the failing rollout',
          'zh-cn': '对照失败 rollout 的输入检查 env_map 中的路径',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C101',
    title: { en: 'agent_class does not name a class', 'zh-cn': 'agent_class 指向的不是类' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: '{agent_class:word} is not a class', with: ['local_reconciler.py'] },
      {
        kind: 'exception',
        type: 'TypeError',
        message: 'is not a class',
        frames: ['agentlightning/controller/local_reconciler.py'],
      },
      {
        kind: 'text',
        template: "module '{module:word}' has no attribute '{name:word}'",
        with: ['_run_local_reconciler_worker'],
        without: ['<frozen importlib', 'in run'],
      },
      {
        kind: 'text',
        template: "No module named '{module:word}'",
        with: ['_run_local_reconciler_worker', '_find_and_load_unlocked'],
        without: ['exec_module'],
      },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: "The rollout's process could not find the class that runs the agent: no such module, no such name in it, or something else than a class. It ended with exit code 1.",
      'zh-cn': 'rollout 进程找不到运行 agent 的类：没有该模块、模块中没有该名称，或对应的不是类。进程以退出码 1 结束。',
    },
    causes: [
      {
        text: { en: 'agent_class names a function or an instance.', 'zh-cn': 'agent_class 指向了函数或实例。' },
        tell: { en: 'The message says “is not a class”.', 'zh-cn': '消息为 “is not a class”。' },
      },
      {
        text: { en: 'The name is misspelt, or the class was renamed.', 'zh-cn': '名称拼写错误，或类被重命名。' },
        tell: { en: 'The message says “has no attribute”.', 'zh-cn': '消息为 “has no attribute”。' },
      },
      {
        text: {
          en: "The module is not on the search path of the controller's process.",
          'zh-cn': '模块不在控制器进程的搜索路径中。',
        },
        tell: {
          en: 'The message says “No module named”; the controller was started in another folder.',
          'zh-cn': '消息为 “No module named”；控制器是在另一个文件夹中启动的。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: "Write a class with a method run() and name it 'module:Class'",
          'zh-cn': "编写带有 run() 方法的类，并以 'module:Class' 指定",
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C102',
    title: { en: 'Kubernetes refused the job of a rollout', 'zh-cn': 'Kubernetes 拒绝了 rollout 的作业' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Invalid Job spec — marking failed' },
      { kind: 'text', template: 'Invalid Job spec: {problem}' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The API server found the rendered job invalid. The rollout was marked failed without having run.',
      'zh-cn': 'API 服务器认为渲染出的作业无效。该 rollout 未运行就被标记为失败。',
    },
    causes: [
      {
        text: {
          en: 'The template breaks a rule of Kubernetes: restartPolicy, names, resources.',
          'zh-cn': '模板违反了 Kubernetes 的规则：restartPolicy、名称或资源。',
        },
        tell: { en: 'The error names the field.', 'zh-cn': '错误中指出了字段。' },
      },
      {
        text: {
          en: 'A value of the input was put into the template without yaml_escape.',
          'zh-cn': '输入的值未经 yaml_escape 就放入了模板。',
        },
        tell: { en: 'Only some rollouts fail.', 'zh-cn': '只有部分 rollout 失败。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Mend the field that the error names, and quote values with the filter yaml_escape',
          'zh-cn': '修正错误指出的字段，并用过滤器 yaml_escape 转义值',
        },
      },
    ],
    guide: ['G-S6', 'G-S11', 'G-C7', 'G-F7', 'G-E'],
  },
  {
    code: 'AGL-C103',
    title: { en: 'The controller does not know this runner type', 'zh-cn': '控制器不认识此 runner 类型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'unknown runner_type: {type:word}' },
      { kind: 'text', template: 'runner_type=local is not supported on native Windows' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The controller ended at its start: runner_type must be `local` or `k8s`, and `local` does not exist on native Windows.',
      'zh-cn': '控制器启动后立即结束：runner_type 必须是 `local` 或 `k8s`，且原生 Windows 不支持 `local`。',
    },
    causes: [
      { text: { en: 'The value in the configuration is misspelt.', 'zh-cn': '配置中的值拼写错误。' } },
      {
        text: { en: 'The controller runs on Windows.', 'zh-cn': '控制器在 Windows 上运行。' },
        tell: { en: 'The message names Windows.', 'zh-cn': '消息提到 Windows。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Set runner_type=local or runner_type=k8s', 'zh-cn': '设置 runner_type=local 或 runner_type=k8s' },
      },
      { title: { en: 'On Windows run it inside WSL', 'zh-cn': '在 Windows 上请在 WSL 中运行' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R111',
    title: { en: "The rollout's state cannot change that way", 'zh-cn': 'rollout 的状态不能这样变化' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: ': cannot transition {from:word} -> {to:word}' },
      { kind: 'http', status: 409, server: 'agl-1.0', method: 'PATCH', route: '/api/rollouts/{rollout_id}' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'succeeded and failed are final in 1.0, and even the same state a second time is refused. Somebody reported a result too late or twice.',
      'zh-cn': '在 1.0 中 succeeded 和 failed 是最终状态，重复设置相同状态也会被拒绝。有人过晚或重复上报了结果。',
    },
    causes: [
      {
        text: {
          en: 'The process ended after the controller had already given it up.',
          'zh-cn': '进程在控制器放弃它之后才结束。',
        },
        tell: { en: 'The rollout failed by timeout shortly before.', 'zh-cn': '不久之前该 rollout 因超时而失败。' },
      },
      {
        text: { en: 'Two controllers work on the same gateway.', 'zh-cn': '两个控制器同时处理同一个网关。' },
        tell: { en: 'Many rollouts show it.', 'zh-cn': '许多 rollout 都出现此情况。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise timeout_seconds if the late result was a good one',
          'zh-cn': '如果迟到的结果是有效的，请增大 timeout_seconds',
        },
      },
      { title: { en: 'Run one controller per gateway', 'zh-cn': '每个网关只运行一个控制器' } },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11', 'G-E'],
  },
];
