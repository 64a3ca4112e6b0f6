import type { CatalogEntry } from '../../entry';

/** Who runs programs for others: systemd, Slurm and the runners of CI. */
export const servicesAndJobsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P431',
    title: { en: 'systemd cannot keep a service running', 'zh-cn': 'systemd 无法保持服务运行' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      {
        kind: 'text',
        template: "{unit:word}.service: Failed with result '{why:word}'",
        without: ["'oom-kill'", "'signal'"],
      },
      { kind: 'text', template: '{unit:word}.service: Start request repeated too quickly.' },
      {
        kind: 'text',
        template: '{unit:word}.service: Main process exited, code=exited, status={status}',
        without: ['status=0/', 'status=143'],
      },
      { kind: 'text', template: 'Failed to start {unit:word}.service' },
      { kind: 'text', template: 'Job for {unit:word}.service failed because' },
    ],
    meaning: {
      en: 'The service ended with an error. After several quick ends systemd gives up starting it. Why stands in the lines of the service itself.',
      'zh-cn': '服务以错误结束。多次快速结束后 systemd 会放弃启动。原因在服务自身的输出中。',
    },
    causes: [
      {
        text: { en: 'The program failed by itself.', 'zh-cn': '程序本身失败。' },
        tell: {
          en: 'status=1/FAILURE, with an error of the program above.',
          'zh-cn': 'status=1/FAILURE，上方有程序的错误。',
        },
      },
      {
        text: { en: 'The program, its folder or its user does not exist.', 'zh-cn': '程序、其文件夹或用户不存在。' },
        tell: { en: 'status=203/EXEC, 200/CHDIR or 217/USER.', 'zh-cn': 'status=203/EXEC、200/CHDIR 或 217/USER。' },
      },
      {
        text: {
          en: 'It lacks what your terminal has: PATH, variables, the virtual environment.',
          'zh-cn': '缺少终端中具备的内容：PATH、变量、虚拟环境。',
        },
        tell: { en: 'The same command works by hand.', 'zh-cn': '同样的命令手动运行可用。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Read the lines of the service', 'zh-cn': '查看服务的日志' },
        terminal: 'journalctl -u SERVICE -n 100 --no-pager',
      },
      {
        title: {
          en: 'Write whole paths in ExecStart, and variables as Environment=',
          'zh-cn': '在 ExecStart 中写完整路径，变量写成 Environment=',
        },
      },
      {
        title: { en: 'After mending it, allow a start again', 'zh-cn': '修复后重新允许启动' },
        terminal: 'systemctl reset-failed SERVICE',
      },
    ],
    guide: ['G-S11', 'G-S4', 'G-C3', 'G-F3', 'G-X2'],
  },
  {
    code: 'AGL-P432',
    title: { en: 'Slurm ended the job at its time limit', 'zh-cn': 'Slurm 因时间上限结束了作业' },
    severity: 'error',
    class: 'system',
    category: 'latency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'DUE TO TIME LIMIT ***' },
      { kind: 'text', template: 'DUE TO TIME LIMIT', with: ['slurmstepd'] },
    ],
    meaning: {
      en: 'The job ran longer than it had asked for. What had not been saved is lost.',
      'zh-cn': '作业运行时间超过申请的时间。未保存的内容已丢失。',
    },
    causes: [
      {
        text: { en: 'The work takes longer than --time says.', 'zh-cn': '工作时间超过 --time。' },
        tell: { en: 'The log shows progress up to the end.', 'zh-cn': '日志直到最后都有进展。' },
      },
      {
        text: { en: 'The program hung.', 'zh-cn': '程序挂起。' },
        tell: { en: 'Long before the end the log stands still.', 'zh-cn': '结束前很久日志就不再变化。' },
      },
    ],
    fixes: [
      { title: { en: 'Ask for more: #SBATCH --time=24:00:00', 'zh-cn': '申请更多时间：#SBATCH --time=24:00:00' } },
      {
        title: {
          en: 'Save checkpoints, and ask for a signal before the end: --signal=B:USR1@300',
          'zh-cn': '保存检查点，并在结束前请求信号：--signal=B:USR1@300',
        },
      },
    ],
    guide: ['G-S8', 'G-C10', 'G-F10', 'G-X3'],
  },
  {
    code: 'AGL-P433',
    title: { en: 'Slurm does not take the job', 'zh-cn': 'Slurm 不接受该作业' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'This does not look like a batch script' },
      { kind: 'text', template: 'Batch job submission failed: {why}' },
      { kind: 'text', template: 'Unable to allocate resources: {why}' },
      { kind: 'text', template: 'srun: error: Unable to create step for job {job:int}: {why}' },
    ],
    meaning: {
      en: 'Slurm refused the request, so nothing waits in the queue. Its reason stands after the colon.',
      'zh-cn': 'Slurm 拒绝了请求，因此队列中没有作业。原因在冒号之后。',
    },
    causes: [
      {
        text: { en: 'The account or partition is wrong for this user.', 'zh-cn': '账户或分区不适用于该用户。' },
        tell: {
          en: 'The reason says “Invalid account or account/partition”.',
          'zh-cn': '原因含“Invalid account or account/partition”。',
        },
      },
      {
        text: { en: 'No node has what is asked for.', 'zh-cn': '没有节点满足要求。' },
        tell: {
          en: 'The reason says “Requested node configuration is not available”.',
          'zh-cn': '原因含“Requested node configuration is not available”。',
        },
      },
      {
        text: { en: 'A limit of the user or partition is reached.', 'zh-cn': '达到用户或分区的限制。' },
        tell: { en: 'The reason names QOS, a limit or time.', 'zh-cn': '原因提到 QOS、限制或时间。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See your accounts', 'zh-cn': '查看你的账户' },
        terminal: 'sacctmgr show associations user=$USER',
      },
      {
        title: { en: 'See the partitions and their cards', 'zh-cn': '查看分区及其显卡' },
        terminal: 'sinfo -o "%P %G %l %D"',
      },
    ],
    guide: ['G-S6', 'G-S12', 'G-C7', 'G-F7', 'G-X3'],
  },
  {
    code: 'AGL-P434',
    title: { en: 'Slurm cancelled the job', 'zh-cn': 'Slurm 取消了作业' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'slurmstepd: error: *** {what} CANCELLED AT {time} ***', without: ['TIME LIMIT'] },
      { kind: 'text', template: 'slurmstepd: error: *** {what} CANCELLED AT {time} DUE TO PREEMPTION' },
      { kind: 'text', template: 'slurmstepd: error: *** {what} CANCELLED AT {time} DUE TO NODE FAILURE' },
      { kind: 'text', template: 'srun: error: Node failure on' },
    ],
    meaning: {
      en: 'The job was ended from outside: by a user, by a job of higher rank, or because a node failed.',
      'zh-cn': '作业被外部结束：由用户、更高优先级的作业，或因节点故障。',
    },
    causes: [
      {
        text: { en: 'Somebody ran scancel.', 'zh-cn': '有人运行了 scancel。' },
        tell: { en: 'No reason stands after the time.', 'zh-cn': '时间之后没有原因。' },
      },
      {
        text: { en: 'A more important job took the nodes.', 'zh-cn': '更重要的作业占用了节点。' },
        tell: { en: 'The line says “DUE TO PREEMPTION”.', 'zh-cn': '该行含“DUE TO PREEMPTION”。' },
      },
      {
        text: { en: 'A node went down.', 'zh-cn': '节点宕机。' },
        tell: { en: 'The line says “NODE FAILURE”.', 'zh-cn': '该行含“NODE FAILURE”。' },
      },
    ],
    fixes: [
      { title: { en: 'Ask why', 'zh-cn': '查询原因' }, terminal: 'sacct -j JOB --format=JobID,State,Reason,ExitCode' },
      {
        title: {
          en: 'Let it start again by itself, from a checkpoint: --requeue',
          'zh-cn': '让它自动从检查点重新开始：--requeue',
        },
      },
    ],
    guide: ['G-S11', 'G-C3', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-P435',
    title: { en: 'CI ended the job before it was done', 'zh-cn': 'CI 在作业完成前将其结束' },
    severity: 'error',
    class: 'system',
    category: 'latency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'has exceeded the maximum execution time of {minutes:int} minutes' },
      { kind: 'text', template: "The action '{step}' has timed out after {minutes:int} minutes" },
      { kind: 'text', template: 'Job failed: execution took longer than' },
      { kind: 'text', template: 'The runner has received a shutdown signal.' },
      { kind: 'text', template: 'Error: The operation was canceled.' },
      { kind: 'text', template: '##[error]The operation was canceled.' },
      { kind: 'text', template: 'The hosted runner lost communication with the server' },
      { kind: 'text', template: 'The self-hosted runner lost communication with the server' },
      { kind: 'text', template: 'The hosted runner encountered an error while running your job' },
    ],
    meaning: {
      en: 'The machine that ran the job stopped it or went away. The commands themselves did not end by themselves.',
      'zh-cn': '运行作业的机器停止了它或自身消失。命令并非自行结束。',
    },
    causes: [
      {
        text: { en: 'The work takes longer than the limit.', 'zh-cn': '工作时间超过上限。' },
        tell: { en: 'The message names minutes.', 'zh-cn': '消息提到分钟数。' },
      },
      {
        text: { en: 'The machine had no memory or processor time left.', 'zh-cn': '机器的内存或处理器耗尽。' },
        tell: {
          en: 'The message says “lost communication” or “shutdown signal”.',
          'zh-cn': '消息含“lost communication”或“shutdown signal”。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Split the job, or raise timeout-minutes', 'zh-cn': '拆分作业，或调大 timeout-minutes' } },
      {
        title: {
          en: 'Run fewer processes at once, or use a larger runner',
          'zh-cn': '减少并行进程，或使用更大的运行器',
        },
      },
    ],
    guide: ['G-S8', 'G-S9', 'G-S10', 'G-C10', 'G-F10', 'G-X3'],
  },
  {
    code: 'AGL-P436',
    title: { en: 'A step of a CI job failed', 'zh-cn': 'CI 作业的一个步骤失败' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "Bash exited with code '{code:int}'" },
      { kind: 'text', template: 'script returned exit code {code:int}' },
      { kind: 'text', template: 'Finished: FAILURE' },
      { kind: 'text', template: '##[error]Process completed with exit code 1.' },
      { kind: 'text', template: '##[error]Process completed with exit code 2.' },
      { kind: 'text', template: 'Job failed: exit code {code:int}' },
      { kind: 'text', template: 'Job failed: command terminated with exit code {code:int}' },
    ],
    meaning: {
      en: 'The command of this step ended with an error, and the job stopped. This line only passes on that; the reason stands above.',
      'zh-cn': '该步骤的命令以错误结束，作业停止。此行只是转述；原因在上方。',
    },
    causes: [
      {
        text: { en: 'The program, a test or a check failed.', 'zh-cn': '程序、测试或检查失败。' },
        tell: {
          en: 'Its own message stands in the lines above, within the same group.',
          'zh-cn': '其消息在上方同一分组的行中。',
        },
      },
    ],
    fixes: [{ title: { en: 'Run the same command on your own machine', 'zh-cn': '在自己的机器上运行同样的命令' } }],
    guide: ['G-S13', 'G-X2'],
  },
  {
    code: 'AGL-P445',
    title: { en: 'CI cannot find an action, image or runner', 'zh-cn': 'CI 找不到 action、镜像或运行器' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Unable to resolve action `{name}`' },
      { kind: 'text', template: 'Unable to resolve action {name}, repository not found' },
      { kind: 'text', template: 'Invalid workflow file: {file}' },
      { kind: 'text', template: "Can't find 'action.yml', 'action.yaml' or 'Dockerfile'" },
      { kind: 'text', template: 'Job failed (system failure)' },
      { kind: 'text', template: 'This job is stuck because' },
    ],
    meaning: {
      en: 'The job did not come to its commands: what it is to run with is not there.',
      'zh-cn': '作业没有执行到命令：其运行所需的内容不存在。',
    },
    causes: [
      {
        text: { en: 'The version or name of the action is wrong.', 'zh-cn': 'action 的版本或名称有误。' },
        tell: { en: 'The message names it.', 'zh-cn': '消息会指出它。' },
      },
      {
        text: { en: 'The machine or pod for the job did not come up.', 'zh-cn': '作业所需的机器或 Pod 没有启动。' },
        tell: { en: 'The message says “system failure”.', 'zh-cn': '消息含“system failure”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Compare name and version with the page of the action',
          'zh-cn': '与 action 的页面核对名称与版本',
        },
      },
      { title: { en: 'Run the job again when the runner is there', 'zh-cn': '运行器就绪后重新运行作业' } },
    ],
    guide: ['G-S5', 'G-C1', 'G-C3', 'G-F1', 'G-F3'],
  },
  {
    code: 'AGL-P446',
    title: { en: 'The environment module is not known on this cluster', 'zh-cn': '集群上没有该环境模块' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Lmod has detected the following error:' },
      { kind: 'text', template: 'ERROR: Unable to locate a modulefile for' },
      { kind: 'text', template: 'The following module(s) are unknown:' },
      { kind: 'text', template: 'ModuleCmd_Load.c({number:int}):ERROR:' },
    ],
    meaning: {
      en: 'module load did not find the name, so compilers, CUDA or Python of it are not on the PATH.',
      'zh-cn': 'module load 没有找到该名称，因此其中的编译器、CUDA 或 Python 不在 PATH 中。',
    },
    causes: [
      {
        text: {
          en: 'The version is not installed here, or another module must be loaded before.',
          'zh-cn': '此处没有安装该版本，或须先加载其他模块。',
        },
        tell: { en: 'module spider with the name tells.', 'zh-cn': 'module spider 会说明。' },
      },
    ],
    fixes: [{ title: { en: 'See the versions there are', 'zh-cn': '查看已有版本' }, terminal: 'module spider cuda' }],
    guide: ['G-S5', 'G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-P448',
    title: { en: 'A CI step lacks a token, a right or an input', 'zh-cn': 'CI 步骤缺少令牌、权限或输入' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'set the GH_TOKEN environment variable' },
      { kind: 'text', template: 'Resource not accessible by integration' },
      { kind: 'text', template: 'Error: Input required and not supplied: {name}' },
      { kind: 'text', template: 'refusing to allow a GitHub App to create or update workflow' },
      { kind: 'text', template: 'The job was not started because' },
    ],
    meaning: {
      en: 'The step called a service without the credentials it needs, or an action without an input. Nothing was done there.',
      'zh-cn': '该步骤在缺少凭据的情况下调用服务，或缺少 action 的输入。没有执行任何操作。',
    },
    causes: [
      {
        text: { en: 'Secrets are not given to pull requests from forks.', 'zh-cn': '来自 fork 的拉取请求拿不到机密。' },
        tell: { en: 'It works on the main branch.', 'zh-cn': '在主分支上可用。' },
      },
      {
        text: { en: 'The token of the job may only read.', 'zh-cn': '作业的令牌只有读取权限。' },
        tell: {
          en: 'The message says “not accessible by integration”.',
          'zh-cn': '消息含“not accessible by integration”。',
        },
      },
      {
        text: { en: 'The secret has another name, or is empty.', 'zh-cn': '机密的名称不同，或为空。' },
        tell: { en: 'The message says “not supplied” or names a variable.', 'zh-cn': '消息含“not supplied”或变量名。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give the job what it needs: permissions: contents: write',
          'zh-cn': '授予作业所需权限：permissions: contents: write',
        },
      },
      {
        title: {
          en: 'Pass the token: env: GH_TOKEN: ${{ github.token }}',
          'zh-cn': '传入令牌：env: GH_TOKEN: ${{ github.token }}',
        },
      },
    ],
    guide: ['G-S12', 'G-E401', 'G-E403', 'G-C7', 'G-F7'],
  },
];
