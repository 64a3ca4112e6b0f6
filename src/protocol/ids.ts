/** Every id that stands both in package.json and in code. `test/manifest.test.ts` holds the two together. */
export const extensionId = 'agent-lightning-devtools.agent-lightning-devtools';

export const commands = {
  storeStart: 'agentLightning.store.start',
  storeStop: 'agentLightning.store.stop',
  storeAttach: 'agentLightning.store.attach',
  storeShowOutput: 'agentLightning.store.showOutput',
  storeClearData: 'agentLightning.store.clearData',
  storeForwardRescued: 'agentLightning.store.forwardRescued',
  healthRun: 'agentLightning.health.run',
  healthRunKind: 'agentLightning.health.runKind',
  healthMend: 'agentLightning.health.mend',
  healthExplain: 'agentLightning.health.explain',
  rolloutsFilter: 'agentLightning.rollouts.filter',
  rolloutsClearFilter: 'agentLightning.rollouts.clearFilter',
  rolloutsLoadMore: 'agentLightning.rollouts.loadMore',
  rolloutsRefresh: 'agentLightning.rollouts.refresh',
  exceptionsRefresh: 'agentLightning.exceptions.refresh',
  timelineOpen: 'agentLightning.timeline.open',
  sourceOpen: 'agentLightning.source.open',
  copyId: 'agentLightning.id.copy',
  sampleCreate: 'agentLightning.sample.create',
  sampleRun: 'agentLightning.sample.run',
  sampleOpenFailing: 'agentLightning.sample.openFailing',
  pythonSelect: 'agentLightning.python.select',
  statusMenu: 'agentLightning.status.menu',
  explain: 'agentLightning.explain',
  explainLastFailure: 'agentLightning.explain.lastFailure',
  troubleshoot: 'agentLightning.troubleshoot',
  logsFix: 'agentLightning.logs.fix',
  logsMute: 'agentLightning.logs.mute',
  logsUnmute: 'agentLightning.logs.unmute',
  logsCopyRedacted: 'agentLightning.logs.copyRedacted',
  logsMerge: 'agentLightning.logs.merge',
  logsFollowRollout: 'agentLightning.logs.followRollout',
  logsFilterPatterns: 'agentLightning.logs.filterPatterns',
  timelineBreakOnStart: 'agentLightning.timeline.breakOnStart',
  timelineBreakOnEnd: 'agentLightning.timeline.breakOnEnd',
  timelineBreakOnTool: 'agentLightning.timeline.breakOnTool',
  timelineBreakOnReward: 'agentLightning.timeline.breakOnReward',
  timelineBreakHere: 'agentLightning.timeline.breakHere',
  debugBreakHere: 'agentLightning.debug.breakHere',
  debugAddAgentBreakpoint: 'agentLightning.debug.addAgentBreakpoint',
  debugRun: 'agentLightning.debug.run',
  debugDebug: 'agentLightning.debug.debug',
  debugAttach: 'agentLightning.debug.attach',
  debugCopyCommand: 'agentLightning.debug.copyCommand',
  debugInstallDebugpy: 'agentLightning.debug.installDebugpy',
} as const;
export type CommandId = (typeof commands)[keyof typeof commands];

export const viewContainer = 'agentLightning';
export const views = {
  health: 'agentLightning.health',
  rollouts: 'agentLightning.rollouts',
  exceptions: 'agentLightning.exceptions',
} as const;

/** In Run and Debug, VS Code's own container. */
export const debugViews = { agent: 'agentLightning.agent' } as const;

export const webviews = { timeline: 'agentLightning.timeline' } as const;

/** What the timeline says of the span under its context menu: words that `when` clauses look for. */
export const timelineContextKey = 'agentLightningSpan';

/** Keys of `setContext`, used in `when` clauses of package.json. */
export const contextKeys = {
  storeState: 'agentLightning.storeState',
  rolloutsFiltered: 'agentLightning.rolloutsFiltered',
  /** A session of our type is there, with or without children of another. */
  debugging: 'agentLightning.debugging',
  /** Walkthrough: a rollout was seen in a store; an exception was opened; the explanation of a log was in sight. */
  rolloutsSeen: 'agentLightning.rolloutsSeen',
  exceptionOpened: 'agentLightning.exceptionOpened',
  explanationRead: 'agentLightning.explanationRead',
} as const;
