import type { CatalogEntry } from '../../entry';

/** Docker, its builder and Compose; podman says much the same. */
export const containersEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P416',
    title: { en: 'The Docker daemon does not answer', 'zh-cn': 'Docker 守护进程没有应答' },
    severity: 'error',
    class: 'system',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Cannot connect to the Docker daemon at {address}. Is the docker daemon running?' },
      { kind: 'text', template: 'failed to connect to the docker API at {address}' },
      { kind: 'text', template: 'error during connect: {request}: open //./pipe/docker' },
      { kind: 'text', template: 'permission denied while trying to connect to the Docker daemon socket' },
      { kind: 'text', template: 'permission denied while trying to connect to the docker API' },
      { kind: 'text', template: 'docker.errors.DockerException: Error while fetching server API version' },
    ],
    meaning: {
      en: 'The docker command is there, but the service that runs containers is not running or lets this user not in.',
      'zh-cn': '有 docker 命令，但运行容器的服务没有启动，或不允许该用户访问。',
    },
    causes: [
      {
        text: { en: 'The service or Docker Desktop is not started.', 'zh-cn': '服务或 Docker Desktop 没有启动。' },
        tell: {
          en: 'The message asks “Is the docker daemon running?”',
          'zh-cn': '消息中问“Is the docker daemon running?”',
        },
      },
      {
        text: { en: 'The user is not in the group docker.', 'zh-cn': '用户不在 docker 组中。' },
        tell: { en: 'The message says “permission denied”.', 'zh-cn': '消息含“permission denied”。' },
      },
      {
        text: {
          en: 'It runs inside a container without the socket, or DOCKER_HOST points elsewhere.',
          'zh-cn': '在没有挂载套接字的容器中运行，或 DOCKER_HOST 指向别处。',
        },
        tell: { en: 'The address in the message is not the usual one.', 'zh-cn': '消息中的地址不是通常的地址。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start it (Linux); on Windows and macOS start Docker Desktop',
          'zh-cn': '启动服务（Linux）；Windows 与 macOS 上启动 Docker Desktop',
        },
        terminal: 'sudo systemctl start docker',
      },
      {
        title: { en: 'Let your user use it, then log in again', 'zh-cn': '允许你的用户使用，然后重新登录' },
        terminal: 'sudo usermod -aG docker $USER',
      },
    ],
    guide: ['G-S4', 'G-S3', 'G-C1', 'G-C3', 'G-F1', 'G-F3'],
  },
  {
    code: 'AGL-P417',
    title: { en: 'The container cannot have the GPU', 'zh-cn': '容器无法使用 GPU' },
    severity: 'error',
    class: 'system',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'could not select device driver "{driver}" with capabilities: [[gpu' },
      { kind: 'text', template: 'could not select device driver "" with capabilities: [[gpu' },
      { kind: 'text', template: 'nvidia-container-cli: initialization error' },
      { kind: 'text', template: 'nvidia-container-cli: requirement error: unsatisfied condition: cuda' },
      { kind: 'text', template: 'unknown or invalid runtime name: nvidia' },
      { kind: 'text', template: 'failed to discover GPU vendor from CDI' },
      { kind: 'text', template: 'unresolvable CDI devices' },
    ],
    meaning: {
      en: 'The container asks for a graphics card, and Docker does not know how to hand one over. The container did not start.',
      'zh-cn': '容器请求显卡，而 Docker 不知道如何提供。容器没有启动。',
    },
    causes: [
      {
        text: {
          en: 'The NVIDIA container toolkit is not installed, or Docker was not told of it.',
          'zh-cn': '没有安装 NVIDIA Container Toolkit，或没有配置到 Docker。',
        },
        tell: { en: 'docker info lists no runtime nvidia.', 'zh-cn': 'docker info 没有列出 nvidia 运行时。' },
      },
      {
        text: {
          en: 'The driver of the host is missing or too old for the image.',
          'zh-cn': '宿主机驱动缺失，或对镜像而言太旧。',
        },
        tell: {
          en: 'nvidia-smi fails on the host, or the message says “unsatisfied condition”.',
          'zh-cn': '宿主机上 nvidia-smi 失败，或消息含“unsatisfied condition”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install the toolkit, then tell Docker and restart it',
          'zh-cn': '安装工具包，然后配置并重启 Docker',
        },
        terminal: 'sudo nvidia-ctk runtime configure --runtime=docker && sudo systemctl restart docker',
      },
      {
        title: { en: 'Read how', 'zh-cn': '阅读说明' },
        link: 'https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/install-guide.html',
      },
    ],
    guide: ['G-S1', 'G-C3', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-P418',
    title: { en: 'The port of the container is taken on the host', 'zh-cn': '容器要用的宿主机端口已被占用' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Bind for {address} failed: port is already allocated' },
      { kind: 'text', template: 'Ports are not available: exposing port TCP {address}' },
      { kind: 'text', template: 'failed to bind host port for {address}' },
      { kind: 'text', template: 'failed to bind host port {address}' },
      {
        kind: 'text',
        template: 'Error starting userland proxy: listen {protocol} {address}: bind: address already in use',
      },
    ],
    meaning: {
      en: 'The container was to be reachable at a port that something else on this machine has. It did not start.',
      'zh-cn': '容器要使用的端口在本机已被占用。容器没有启动。',
    },
    causes: [
      {
        text: { en: 'A container of an earlier run is still there.', 'zh-cn': '之前运行的容器仍在。' },
        tell: { en: 'docker ps shows the port.', 'zh-cn': 'docker ps 显示该端口。' },
      },
      {
        text: {
          en: 'A program outside Docker listens there, such as a store.',
          'zh-cn': 'Docker 之外的程序正在监听，例如 store。',
        },
        tell: { en: 'docker ps does not show it.', 'zh-cn': 'docker ps 没有显示该端口。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See which container has it', 'zh-cn': '查看占用端口的容器' },
        terminal: 'docker ps --format "{{.Names}} {{.Ports}}"',
      },
      { title: { en: 'Use another port of the host: -p 8001:8000', 'zh-cn': '换一个宿主机端口：-p 8001:8000' } },
    ],
    guide: ['G-S4', 'G-C1', 'G-C12', 'G-F1', 'G-F12'],
  },
  {
    code: 'AGL-P419',
    title: { en: 'An image cannot be fetched', 'zh-cn': '无法获取镜像' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-network',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'unauthorized: incorrect username or password' },
      { kind: 'text', template: 'pull access denied for {image}, repository does not exist' },
      { kind: 'text', template: 'manifest for {image} not found: manifest unknown' },
      { kind: 'text', template: 'toomanyrequests: You have reached your' },
      { kind: 'text', template: 'no matching manifest for {platform} in the manifest list entries' },
      { kind: 'text', template: 'failed to resolve source metadata for {image}' },
      { kind: 'text', template: 'failed to resolve reference "{image}"' },
      { kind: 'text', template: 'Failed to pull image "{image}"' },
      { kind: 'text', template: 'Back-off pulling image "{image}"' },
      { kind: 'text', template: 'Error: ImagePullBackOff' },
      { kind: 'text', template: 'Error: ErrImagePull' },
      { kind: 'text', template: 'InvalidImageName' },
      { kind: 'text', template: 'invalid reference format', with: ['docker'] },
      { kind: 'text', template: 'unauthorized: authentication required', with: ['image'] },
    ],
    meaning: {
      en: 'The registry did not give the image that the container is to be made of. The container cannot start.',
      'zh-cn': '镜像仓库没有提供容器所需的镜像。容器无法启动。',
    },
    causes: [
      {
        text: { en: 'The name or tag is wrong.', 'zh-cn': '名称或标签有误。' },
        tell: {
          en: 'The message says “not found” or “manifest unknown”.',
          'zh-cn': '消息含“not found”或“manifest unknown”。',
        },
      },
      {
        text: {
          en: 'The registry wants credentials; a private image looks as if it did not exist.',
          'zh-cn': '镜像仓库需要凭据；私有镜像看起来就像不存在。',
        },
        tell: { en: 'The message says “denied” or “unauthorized”.', 'zh-cn': '消息含“denied”或“unauthorized”。' },
      },
      {
        text: { en: 'Too many pulls without a login.', 'zh-cn': '未登录而拉取次数过多。' },
        tell: { en: 'The message says “toomanyrequests”.', 'zh-cn': '消息含“toomanyrequests”。' },
      },
      {
        text: { en: 'The image was not made for this processor.', 'zh-cn': '镜像不支持该处理器。' },
        tell: { en: 'The message says “no matching manifest”.', 'zh-cn': '消息含“no matching manifest”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Log in to the registry; in Kubernetes set imagePullSecrets',
          'zh-cn': '登录镜像仓库；在 Kubernetes 中设置 imagePullSecrets',
        },
        terminal: 'docker login',
      },
      {
        title: { en: 'Ask for the image by hand', 'zh-cn': '手动查询该镜像' },
        terminal: 'docker manifest inspect IMAGE:TAG',
      },
    ],
    guide: ['G-S2', 'G-S5', 'G-S12', 'G-C1', 'G-C2', 'G-F1', 'G-F2', 'G-X3'],
  },
  {
    code: 'AGL-P420',
    title: { en: 'A step of the image build failed', 'zh-cn': '镜像构建的一个步骤失败' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'process "{command}" did not complete successfully: exit code: {code:int}' },
      { kind: 'text', template: "The command '{command}' returned a non-zero code: {code:int}" },
    ],
    meaning: {
      en: 'A RUN line of the Dockerfile ended with an error, so there is no image. The lines above it say why.',
      'zh-cn': 'Dockerfile 的一条 RUN 指令以错误结束，因此没有生成镜像。原因在其上方的行中。',
    },
    causes: [
      {
        text: { en: 'The command itself failed, as it would outside.', 'zh-cn': '命令本身失败，在容器外也会如此。' },
        tell: {
          en: 'Its own error stands above, behind the number of the step.',
          'zh-cn': '其自身的错误在上方，带有步骤编号。',
        },
      },
      {
        text: {
          en: 'The base image lacks a tool, or is for another processor.',
          'zh-cn': '基础镜像缺少工具，或适用于另一种处理器。',
        },
        tell: { en: 'The exit code is 127 or 126.', 'zh-cn': '退出码为 127 或 126。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Build again with the whole output', 'zh-cn': '重新构建并显示完整输出' },
        terminal: 'docker build --progress=plain --no-cache .',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6', 'G-X2'],
  },
  {
    code: 'AGL-P421',
    title: { en: 'The build cannot find a file to copy', 'zh-cn': '构建找不到要复制的文件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'unable to evaluate symlinks in Dockerfile path' },
      { kind: 'text', template: 'failed to calculate checksum of ref {ref}: "{path}": not found' },
      { kind: 'text', template: 'failed to compute cache key: "{path}" not found' },
      { kind: 'text', template: 'failed to read dockerfile: open {path}: no such file or directory' },
      { kind: 'text', template: 'COPY failed: file not found in build context' },
      { kind: 'text', template: 'unable to prepare context: path "{path}" not found' },
    ],
    meaning: {
      en: 'COPY, ADD or the build itself names a file that is not in the folder that is sent to the builder.',
      'zh-cn': 'COPY、ADD 或构建本身引用的文件不在发送给构建器的文件夹中。',
    },
    causes: [
      {
        text: {
          en: 'The build was started in another folder than the Dockerfile expects.',
          'zh-cn': '在 Dockerfile 预期之外的文件夹中启动构建。',
        },
        tell: { en: 'The path is right relative to another folder.', 'zh-cn': '该路径相对另一个文件夹是正确的。' },
      },
      {
        text: { en: '.dockerignore leaves it out.', 'zh-cn': '.dockerignore 排除了它。' },
        tell: { en: 'The file is there.', 'zh-cn': '文件确实存在。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Name the folder and the file of the build', 'zh-cn': '指明构建文件夹与文件' },
        terminal: 'docker build -f docker/Dockerfile .',
      },
    ],
    guide: ['G-S5', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-P422',
    title: { en: 'A Compose file cannot be read', 'zh-cn': '无法读取 Compose 文件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'validating {file}: services.{place} must be a' },
      { kind: 'text', template: 'validating {file}: {place} additional properties {name} not allowed' },
      { kind: 'text', template: 'service "{service}" has neither an image nor a build context specified' },
      { kind: 'text', template: 'service "{service}" depends on undefined service' },
      { kind: 'text', template: 'service "{service}" refers to undefined' },
      { kind: 'text', template: 'no configuration file provided: not found' },
      { kind: 'text', template: 'env file {path} not found' },
      { kind: 'text', template: 'no such service: {service}' },
      { kind: 'text', template: 'error while interpolating {place}: required variable' },
    ],
    meaning: {
      en: 'Docker Compose stopped before it started anything: its file is missing, or says something that it does not accept.',
      'zh-cn': 'Docker Compose 在启动任何容器之前停止：文件缺失，或内容不被接受。',
    },
    causes: [
      {
        text: { en: 'The command runs in another folder.', 'zh-cn': '命令在别的文件夹中运行。' },
        tell: { en: 'The message says “not found”.', 'zh-cn': '消息含“not found”。' },
      },
      {
        text: { en: 'A key or a name is written wrongly.', 'zh-cn': '键或名称写错。' },
        tell: { en: 'The message names it.', 'zh-cn': '消息会指出它。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See what Compose reads', 'zh-cn': '查看 Compose 读到的内容' },
        terminal: 'docker compose config',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-P423',
    title: { en: 'A container that others wait for is not healthy', 'zh-cn': '其他容器等待的容器不健康' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'dependency failed to start: container {name} is unhealthy' },
      { kind: 'text', template: 'dependency failed to start: container {name} exited ({code:int})' },
      { kind: 'text', template: 'service "{service}" didn\'t complete successfully: exit {code:int}' },
      { kind: 'text', template: 'for {name} Container "{id}" is unhealthy.' },
    ],
    meaning: {
      en: 'Compose starts a container only after the one it depends on is healthy, and that one ended or failed its health check.',
      'zh-cn': 'Compose 仅在所依赖的容器健康后才启动后续容器，而该容器已结束或健康检查失败。',
    },
    causes: [
      {
        text: { en: 'The container itself failed.', 'zh-cn': '该容器本身失败。' },
        tell: { en: 'Its log ends with an error.', 'zh-cn': '其日志以错误结尾。' },
      },
      {
        text: {
          en: 'It starts more slowly than the health check allows, as model servers do.',
          'zh-cn': '它启动的时间超过健康检查所允许的，模型服务器常如此。',
        },
        tell: { en: 'Its log still loads when it is called unhealthy.', 'zh-cn': '被判定不健康时其日志仍在加载。' },
      },
      {
        text: { en: 'The check calls a tool that the image lacks.', 'zh-cn': '检查调用了镜像中没有的工具。' },
        tell: {
          en: 'docker inspect shows “executable file not found” under Health.',
          'zh-cn': 'docker inspect 的 Health 中显示“executable file not found”。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Read its log', 'zh-cn': '查看其日志' }, terminal: 'docker compose logs --tail 100' },
      {
        title: {
          en: 'Give it time: start_period in its healthcheck',
          'zh-cn': '给它时间：在 healthcheck 中设置 start_period',
        },
      },
    ],
    guide: ['G-S11', 'G-S4', 'G-C3', 'G-F3', 'G-X2'],
  },
  {
    code: 'AGL-P424',
    title: { en: 'The container has no such program', 'zh-cn': '容器中没有该程序' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'exec {path}: no such file or directory', without: ['runc'] },
      { kind: 'text', template: 'exec: "{program}": executable file not found in $PATH' },
      { kind: 'text', template: 'exec: "{program}": stat {path}: no such file or directory' },
      { kind: 'text', template: 'exec: "{program}": permission denied' },
      { kind: 'text', template: 'runc create failed: unable to start container process' },
    ],
    meaning: {
      en: 'The container was made, but the program it is to run is not in its image, or may not be run. It did not start.',
      'zh-cn': '容器已创建，但要运行的程序不在镜像中，或不可执行。容器没有启动。',
    },
    causes: [
      {
        text: {
          en: 'The command is written as one word with blanks, or an option was taken for the program.',
          'zh-cn': '命令被写成带空格的一个词，或选项被当作程序。',
        },
        tell: {
          en: 'The name in the message has blanks or begins with a dash.',
          'zh-cn': '消息中的名称含空格或以短横线开头。',
        },
      },
      {
        text: {
          en: 'The image lacks it, or its folder is not on the PATH.',
          'zh-cn': '镜像中没有它，或其文件夹不在 PATH 中。',
        },
        tell: {
          en: 'docker run --entrypoint sh with the image does not find it either.',
          'zh-cn': '用 docker run --entrypoint sh 进入镜像也找不到。',
        },
      },
      {
        text: { en: 'The script was copied without the right to run.', 'zh-cn': '脚本复制时没有执行权限。' },
        tell: { en: 'The message says “permission denied”.', 'zh-cn': '消息含“permission denied”。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Write the command as a list: ["agl", "store"]', 'zh-cn': '以列表形式书写命令：["agl", "store"]' },
      },
      { title: { en: 'Make the script executable: RUN chmod +x', 'zh-cn': '使脚本可执行：RUN chmod +x' } },
    ],
    guide: ['G-S5', 'G-S3', 'G-C6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-P440',
    title: { en: 'Docker refused what was asked', 'zh-cn': 'Docker 拒绝了请求' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Error response from daemon: client version {version} is too old' },
      { kind: 'text', template: 'Conflict. The container name "{name}" is already in use' },
      { kind: 'text', template: 'bind source path does not exist: {path}' },
      { kind: 'text', template: 'Error response from daemon: network {name} not found' },
      { kind: 'text', template: 'Error response from daemon: Container {id} is not running' },
      { kind: 'text', template: 'Error response from daemon: No such container' },
      { kind: 'text', template: 'Error: No such container' },
      { kind: 'text', template: 'Error response from daemon: conflict: unable to remove repository reference' },
      { kind: 'text', template: 'volume is in use' },
      { kind: 'text', template: 'Error response from daemon: OCI runtime create failed' },
      { kind: 'text', template: 'Mounts denied:' },
    ],
    meaning: {
      en: 'The daemon answered and did not do it: the name is taken, or the thing is not there or not running.',
      'zh-cn': '守护进程已应答但没有执行：名称已占用，或对象不存在、未运行。',
    },
    causes: [
      {
        text: { en: 'A container of an earlier run has the name.', 'zh-cn': '之前运行的容器占用了该名称。' },
        tell: { en: 'The message says “Conflict”.', 'zh-cn': '消息含“Conflict”。' },
      },
      {
        text: { en: 'The container has ended already.', 'zh-cn': '容器已经结束。' },
        tell: {
          en: 'The message says “is not running” or “No such container”.',
          'zh-cn': '消息含“is not running”或“No such container”。',
        },
      },
      {
        text: {
          en: 'A folder to mount does not exist on the host, or Docker Desktop does not share it.',
          'zh-cn': '要挂载的文件夹在宿主机上不存在，或 Docker Desktop 没有共享它。',
        },
        tell: { en: 'The message says “mount” or “bind source path”.', 'zh-cn': '消息含“mount”或“bind source path”。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See all containers, ended ones too', 'zh-cn': '查看所有容器，包括已结束的' },
        terminal: 'docker ps -a',
      },
      {
        title: {
          en: 'Let containers go when they end: docker run --rm',
          'zh-cn': '容器结束时自动删除：docker run --rm',
        },
      },
    ],
    guide: ['G-S5', 'G-S13', 'G-C4', 'G-C12', 'G-F4', 'G-F12'],
  },
];
