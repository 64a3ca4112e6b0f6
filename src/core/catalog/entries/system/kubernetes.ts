import type { CatalogEntry } from '../../entry';

/** What kubectl, its events and helm say when a pod does not come to run. */
export const kubernetesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P425',
    title: { en: 'kubectl cannot reach the cluster', 'zh-cn': 'kubectl 无法连接集群' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'context was not found for specified context' },
      {
        kind: 'text',
        template: 'The connection to the server {address} was refused - did you specify the right host or port?',
      },
      { kind: 'text', template: 'Unable to connect to the server: {why}' },
      { kind: 'text', template: 'Kubernetes cluster unreachable: {why}' },
      { kind: 'text', template: "couldn't get current server API group list" },
      { kind: 'text', template: 'error: You must be logged in to the server' },
      { kind: 'text', template: 'error: current-context is not set' },
      { kind: 'text', template: 'error: context "{name}" does not exist' },
    ],
    meaning: {
      en: 'The command did not get to the cluster, so it says nothing about what runs there.',
      'zh-cn': '命令没有到达集群，因此不能说明其中的运行状况。',
    },
    causes: [
      {
        text: {
          en: 'There is no kubeconfig here, or another context is chosen.',
          'zh-cn': '此处没有 kubeconfig，或选择了另一个上下文。',
        },
        tell: {
          en: 'The address is localhost:8080, which is what kubectl tries without one.',
          'zh-cn': '地址为 localhost:8080，即没有配置时的默认地址。',
        },
      },
      {
        text: { en: 'The cluster, the VPN or the tunnel is down.', 'zh-cn': '集群、VPN 或隧道未运行。' },
        tell: { en: 'The address is the right one.', 'zh-cn': '地址是正确的。' },
      },
      {
        text: { en: 'The login has expired.', 'zh-cn': '登录已过期。' },
        tell: { en: 'The message says “logged in” or “Unauthorized”.', 'zh-cn': '消息含“logged in”或“Unauthorized”。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See which cluster is meant', 'zh-cn': '查看所指的集群' },
        terminal: 'kubectl config get-contexts',
      },
      { title: { en: 'Point KUBECONFIG to the right file', 'zh-cn': '让 KUBECONFIG 指向正确的文件' } },
    ],
    guide: ['G-S4', 'G-S12', 'G-C1', 'G-C2', 'G-C3', 'G-F1', 'G-F3'],
  },
  {
    code: 'AGL-P426',
    title: { en: 'A pod ends again and again', 'zh-cn': 'Pod 反复结束' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Job has reached the specified backoff limit', with: ['job-controller'] },
      { kind: 'text', template: 'Back-off restarting failed container' },
      { kind: 'text', template: 'CrashLoopBackOff', without: ['OOMKilled'] },
      { kind: 'text', template: 'Liveness probe failed' },
      { kind: 'text', template: 'Startup probe failed' },
    ],
    meaning: {
      en: 'A container of the pod ends or fails its probe soon after its start, and Kubernetes starts it again after ever longer pauses. Why stands in its own log.',
      'zh-cn': 'Pod 的容器启动后不久就结束或探测失败，Kubernetes 以越来越长的间隔重启它。原因在它自己的日志中。',
    },
    causes: [
      {
        text: { en: 'The program fails at its start.', 'zh-cn': '程序启动时失败。' },
        tell: { en: 'Its previous log ends with an error.', 'zh-cn': '其上一次日志以错误结尾。' },
      },
      {
        text: {
          en: 'It needs more time than the probe allows, as a model server does that loads weights.',
          'zh-cn': '它需要的时间超过探测允许的，例如加载权重的模型服务器。',
        },
        tell: { en: 'Events name the liveness or startup probe.', 'zh-cn': '事件中提到 liveness 或 startup 探测。' },
      },
      {
        text: { en: 'It runs out of memory.', 'zh-cn': '内存耗尽。' },
        tell: { en: 'Its last state says OOMKilled, exit code 137.', 'zh-cn': '其上一状态为 OOMKilled，退出码 137。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Read the log of the run that ended', 'zh-cn': '查看已结束的那次运行的日志' },
        terminal: 'kubectl logs POD --previous',
      },
      { title: { en: 'Give a slow start a startupProbe', 'zh-cn': '为启动慢的程序设置 startupProbe' } },
    ],
    guide: ['G-S11', 'G-S9', 'G-C3', 'G-F3', 'G-X2', 'G-X3'],
  },
  {
    code: 'AGL-P427',
    title: { en: 'No node has room for the pod', 'zh-cn': '没有节点能容纳该 Pod' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: '{free:int}/{all:int} nodes are available: {why}' },
      { kind: 'text', template: 'exceeded quota: {quota}, requested:' },
    ],
    meaning: {
      en: 'The pod waits: no node has what it asks for, or the name space may not use more. Nothing of it runs yet.',
      'zh-cn': 'Pod 正在等待：没有节点满足其要求，或命名空间已达配额。它尚未运行。',
    },
    causes: [
      {
        text: { en: 'All graphics cards, memory or processors are taken.', 'zh-cn': '显卡、内存或处理器已全部占用。' },
        tell: { en: 'The message says “Insufficient” and of what.', 'zh-cn': '消息含“Insufficient”并说明是什么。' },
      },
      {
        text: { en: 'Nodes are reserved for others.', 'zh-cn': '节点保留给他人。' },
        tell: { en: 'The message names a taint or an affinity.', 'zh-cn': '消息提到 taint 或 affinity。' },
      },
      {
        text: { en: 'The plugin that announces graphics cards does not run.', 'zh-cn': '上报显卡的插件没有运行。' },
        tell: {
          en: 'kubectl describe node shows no nvidia.com/gpu.',
          'zh-cn': 'kubectl describe node 没有显示 nvidia.com/gpu。',
        },
      },
    ],
    fixes: [
      { title: { en: 'See what is taken', 'zh-cn': '查看占用情况' }, terminal: 'kubectl describe nodes' },
      { title: { en: 'Ask for less under resources.requests', 'zh-cn': '在 resources.requests 中减少请求' } },
    ],
    guide: ['G-S11', 'G-S9', 'G-C12', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-P428',
    title: { en: 'Kubernetes does not allow this user that', 'zh-cn': 'Kubernetes 不允许该用户执行此操作' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'is forbidden: User "{user}" cannot {verb:word} resource "{resource}"' },
      { kind: 'text', template: 'Error from server (Forbidden)' },
    ],
    meaning: {
      en: 'The cluster knows the user or service account, and its roles do not contain this action.',
      'zh-cn': '集群认识该用户或服务账号，但其角色不包含此操作。',
    },
    causes: [
      {
        text: { en: 'The service account of the pod has no role.', 'zh-cn': 'Pod 的服务账号没有角色。' },
        tell: { en: 'The user is system:serviceaccount:…', 'zh-cn': '用户为 system:serviceaccount:…' },
      },
      {
        text: { en: 'The name space is not the one you may use.', 'zh-cn': '命名空间不是你可用的那个。' },
        tell: { en: 'The message names another name space.', 'zh-cn': '消息中是另一个命名空间。' },
      },
    ],
    fixes: [
      { title: { en: 'Ask what is allowed', 'zh-cn': '查询允许的操作' }, terminal: 'kubectl auth can-i --list' },
      { title: { en: 'Bind a Role with this verb and resource to it', 'zh-cn': '为其绑定含该动词与资源的 Role' } },
    ],
    guide: ['G-S12', 'G-E403', 'G-X3'],
  },
  {
    code: 'AGL-P429',
    title: { en: 'Kubernetes does not have what was named', 'zh-cn': 'Kubernetes 中没有所指的对象' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Unable to attach or mount volumes: {why}' },
      { kind: 'text', template: 'Error from server (NotFound): {kind:word} "{name}" not found' },
      { kind: 'text', template: 'Error: secret "{name}" not found' },
      { kind: 'text', template: 'Error: configmap "{name}" not found' },
      { kind: 'text', template: "couldn't find key {key} in Secret" },
      { kind: 'text', template: "couldn't find key {key} in ConfigMap" },
      { kind: 'text', template: 'MountVolume.SetUp failed for volume "{name}"' },
      { kind: 'text', template: 'persistentvolumeclaim "{name}" not found' },
      { kind: 'text', template: 'no matches for kind "{kind}" in version "{version}"' },
      { kind: 'text', template: 'error: the server doesn\'t have a resource type "{name}"' },
      { kind: 'text', template: 'CreateContainerConfigError' },
    ],
    meaning: {
      en: 'The object does not exist in this name space and cluster, or its kind is not installed.',
      'zh-cn': '该对象在此命名空间与集群中不存在，或其类型没有安装。',
    },
    causes: [
      {
        text: { en: 'It is in another name space or cluster.', 'zh-cn': '它在另一个命名空间或集群中。' },
        tell: { en: 'kubectl get with -A shows it.', 'zh-cn': '加 -A 的 kubectl get 能看到它。' },
      },
      {
        text: { en: 'A secret or configuration was never created.', 'zh-cn': '密钥或配置从未创建。' },
        tell: { en: 'The message names a secret, a configmap or a key.', 'zh-cn': '消息提到 secret、configmap 或键。' },
      },
      {
        text: { en: 'An operator that brings the kind is not installed.', 'zh-cn': '提供该类型的 Operator 没有安装。' },
        tell: { en: 'The message says “no matches for kind”.', 'zh-cn': '消息含“no matches for kind”。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Look in all name spaces', 'zh-cn': '在所有命名空间中查找' },
        terminal: 'kubectl get all,secret,configmap -A',
      },
    ],
    guide: ['G-S5', 'G-C1', 'G-C6', 'G-F1', 'G-E404'],
  },
  {
    code: 'AGL-P430',
    title: { en: 'helm could not install or upgrade', 'zh-cn': 'helm 未能安装或升级' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Error: INSTALLATION FAILED: {why}' },
      { kind: 'text', template: 'Error: UPGRADE FAILED: {why}' },
      { kind: 'text', template: 'another operation (install/upgrade/rollback) is in progress' },
      { kind: 'text', template: 'Error: release: not found' },
      { kind: 'text', template: 'Error: execution error at ({template})' },
    ],
    meaning: {
      en: 'The release is not, or only in part, what the chart describes. The words after “FAILED” say what stopped it.',
      'zh-cn': '该发布没有或只是部分达到 Chart 所描述的状态。“FAILED”之后的文字说明了原因。',
    },
    causes: [
      {
        text: { en: 'The name is used by a release already.', 'zh-cn': '该名称已被某个发布使用。' },
        tell: { en: 'The message says “cannot re-use a name”.', 'zh-cn': '消息含“cannot re-use a name”。' },
      },
      {
        text: { en: 'Pods did not become ready in time.', 'zh-cn': 'Pod 没有及时就绪。' },
        tell: {
          en: 'The message says “timed out” or “deadline exceeded”.',
          'zh-cn': '消息含“timed out”或“deadline exceeded”。',
        },
      },
      {
        text: { en: 'An earlier run was broken off.', 'zh-cn': '之前的运行被中断。' },
        tell: { en: 'The message says “another operation”.', 'zh-cn': '消息含“another operation”。' },
      },
    ],
    fixes: [
      { title: { en: 'See the state of all releases', 'zh-cn': '查看所有发布的状态' }, terminal: 'helm list -A --all' },
      {
        title: { en: 'See what holds its pods', 'zh-cn': '查看 Pod 受阻的原因' },
        terminal: 'kubectl get events --sort-by=.lastTimestamp',
      },
    ],
    guide: ['G-S11', 'G-S8', 'G-C3', 'G-C11', 'G-F3', 'G-F11'],
  },
  {
    code: 'AGL-P441',
    title: { en: 'A pod is not ready', 'zh-cn': 'Pod 未就绪' },
    severity: 'warning',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Readiness probe failed: {why}' },
      { kind: 'text', template: 'error: timed out waiting for the condition' },
    ],
    meaning: {
      en: 'The container runs and does not answer its readiness probe as expected, so no requests are sent to it.',
      'zh-cn': '容器在运行，但没有按预期应答就绪探测，因此不会收到请求。',
    },
    causes: [
      {
        text: {
          en: 'It still starts, as a model server does that loads weights.',
          'zh-cn': '仍在启动，例如加载权重的模型服务器。',
        },
        tell: { en: 'It stops by itself after some minutes.', 'zh-cn': '几分钟后自行停止。' },
      },
      {
        text: { en: 'Path or port of the probe are wrong.', 'zh-cn': '探测的路径或端口有误。' },
        tell: {
          en: 'The status is 404, or “connection refused” for good.',
          'zh-cn': '状态为 404，或一直“connection refused”。',
        },
      },
      {
        text: { en: 'It is overloaded.', 'zh-cn': '它过载。' },
        tell: {
          en: 'The status is 503, or the probe times out now and then.',
          'zh-cn': '状态为 503，或探测偶尔超时。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Call the path of the probe inside the pod', 'zh-cn': '在 Pod 内调用探测路径' } },
      {
        title: {
          en: 'Raise initialDelaySeconds or use a startupProbe',
          'zh-cn': '调大 initialDelaySeconds 或使用 startupProbe',
        },
      },
    ],
    guide: ['G-S4', 'G-S8', 'G-E503', 'G-C3', 'G-F3'],
  },
  {
    code: 'AGL-P442',
    title: { en: 'Kubernetes evicted a pod: the node ran short', 'zh-cn': 'Kubernetes 驱逐了 Pod：节点资源不足' },
    severity: 'error',
    class: 'system',
    category: 'memory',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'The node was low on resource: {resource}' },
      { kind: 'text', template: 'The node had condition: [{condition}]' },
      { kind: 'text', template: 'Usage of EmptyDir volume {name} exceeds the limit' },
      { kind: 'text', template: 'Pod ephemeral local storage usage exceeds the total limit' },
      { kind: 'text', template: 'Container {name} exceeded its local ephemeral storage limit' },
    ],
    meaning: {
      en: 'The node had too little memory or disk left and ended this pod. What it had in its own file system is gone.',
      'zh-cn': '节点内存或磁盘不足，因而结束了该 Pod。其自身文件系统的内容已丢失。',
    },
    causes: [
      {
        text: {
          en: 'Checkpoints, model files or logs fill the disk of the node.',
          'zh-cn': '检查点、模型文件或日志占满节点磁盘。',
        },
        tell: { en: 'The resource is ephemeral-storage.', 'zh-cn': '资源为 ephemeral-storage。' },
      },
      {
        text: { en: 'Pods use more memory than they had asked for.', 'zh-cn': 'Pod 使用的内存超过申请的内存。' },
        tell: { en: 'The resource is memory.', 'zh-cn': '资源为 memory。' },
      },
    ],
    fixes: [
      { title: { en: 'Write large files to a volume', 'zh-cn': '把大文件写到卷中' } },
      {
        title: {
          en: 'Ask for what is needed: resources.requests with memory and ephemeral-storage',
          'zh-cn': '按需申请：resources.requests 中的 memory 与 ephemeral-storage',
        },
      },
    ],
    guide: ['G-S9', 'G-C12', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-P443',
    title: { en: 'The connection into a pod broke off', 'zh-cn': '与 Pod 的连接中断' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'previous terminated container "{name}" in pod' },
      { kind: 'text', template: 'error: lost connection to pod' },
      { kind: 'text', template: 'error forwarding port {port:int} to pod' },
      { kind: 'text', template: 'error: unable to upgrade connection: {why}' },
      { kind: 'text', template: 'error: unable to forward port because pod is not running' },
      { kind: 'text', template: 'error dialing backend: {why}' },
      { kind: 'text', template: 'Error from server (BadRequest): container "{name}" in pod' },
    ],
    meaning: {
      en: 'kubectl port-forward, exec or logs did not reach the container, or lost it. Whoever used the forwarded port sees a reset connection.',
      'zh-cn': 'kubectl port-forward、exec 或 logs 没有连到容器，或已断开。使用转发端口者会看到连接被重置。',
    },
    causes: [
      {
        text: {
          en: 'Nothing in the pod listens at this port, or only at another address.',
          'zh-cn': 'Pod 内没有服务在该端口监听，或只在其他地址监听。',
        },
        tell: {
          en: 'The message says “connection refused” or “failed to connect to localhost”.',
          'zh-cn': '消息含“connection refused”或“failed to connect to localhost”。',
        },
      },
      {
        text: { en: 'The pod ended or was replaced.', 'zh-cn': 'Pod 已结束或被替换。' },
        tell: {
          en: 'kubectl get pods shows another name or a new age.',
          'zh-cn': 'kubectl get pods 显示另一个名称或新的存活时间。',
        },
      },
      {
        text: { en: 'The container still waits for its image or volume.', 'zh-cn': '容器仍在等待镜像或卷。' },
        tell: {
          en: 'The message says “ContainerCreating” or “container not found”.',
          'zh-cn': '消息含“ContainerCreating”或“container not found”。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Forward to the service, which outlives pods', 'zh-cn': '转发到比 Pod 更持久的 Service' },
        terminal: 'kubectl port-forward service/NAME 4747:4747',
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C1', 'G-C3', 'G-F1', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-P444',
    title: { en: 'Kubernetes refuses the object: a field is wrong', 'zh-cn': 'Kubernetes 拒绝该对象：字段有误' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'container has runAsNonRoot and image will run as root' },
      { kind: 'text', template: 'The {kind:word} "{name}" is invalid: {field}: {why}' },
      { kind: 'text', template: 'error validating data: {why}' },
      { kind: 'text', template: 'error: error validating "{file}"' },
      { kind: 'text', template: 'strict decoding error: unknown field "{field}"' },
      { kind: 'text', template: 'error: unable to recognize "{file}"' },
      { kind: 'text', template: 'admission webhook "{name}" denied the request' },
    ],
    meaning: {
      en: 'The server checked the object and did not store it. Nothing has changed in the cluster.',
      'zh-cn': '服务器检查后没有保存该对象。集群没有变化。',
    },
    causes: [
      {
        text: { en: 'A field is missing, misspelled or indented wrongly.', 'zh-cn': '字段缺失、拼写错误或缩进有误。' },
        tell: { en: 'The message names the field.', 'zh-cn': '消息会指出字段。' },
      },
      {
        text: { en: 'The field may not be changed later.', 'zh-cn': '该字段之后不可修改。' },
        tell: { en: 'The message says “immutable”.', 'zh-cn': '消息含“immutable”。' },
      },
      {
        text: { en: 'A policy of the cluster refuses it.', 'zh-cn': '集群策略拒绝它。' },
        tell: { en: 'The message says “admission webhook”.', 'zh-cn': '消息含“admission webhook”。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Ask the server without changing anything', 'zh-cn': '只询问服务器而不做更改' },
        terminal: 'kubectl apply --dry-run=server -f FILE',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-E400'],
  },
  {
    code: 'AGL-P447',
    title: { en: 'A Kubernetes node cannot run pods', 'zh-cn': 'Kubernetes 节点无法运行 Pod' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'NodeNotReady' },
      { kind: 'text', template: 'Failed to create pod sandbox: {why}' },
      { kind: 'text', template: 'FailedCreatePodSandBox' },
      { kind: 'text', template: 'node.kubernetes.io/unreachable' },
      { kind: 'text', template: 'container runtime is down' },
      { kind: 'text', template: 'PLEG is not healthy' },
    ],
    meaning: {
      en: 'The node, its network plugin or its container runtime does not work. Pods on it do not start, or are given up after some minutes.',
      'zh-cn': '节点、其网络插件或容器运行时不工作。其上的 Pod 无法启动，或在数分钟后被放弃。',
    },
    causes: [
      {
        text: { en: 'The network plugin fails.', 'zh-cn': '网络插件失败。' },
        tell: { en: 'The message says sandbox, cni or a plugin.', 'zh-cn': '消息含 sandbox、cni 或 plugin。' },
      },
      {
        text: { en: 'The node is gone, or out of memory or disk.', 'zh-cn': '节点消失，或内存、磁盘耗尽。' },
        tell: { en: 'kubectl describe node shows its conditions.', 'zh-cn': 'kubectl describe node 显示其状况。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See the conditions of the node', 'zh-cn': '查看节点状况' },
        terminal: 'kubectl describe node NODE',
      },
      {
        title: { en: 'Keep pods away from it until it is mended', 'zh-cn': '修复前不向其调度 Pod' },
        terminal: 'kubectl cordon NODE',
      },
    ],
    guide: ['G-S11', 'G-C3', 'G-F3', 'G-X3'],
  },
];
