/**
 * What the extension needs of this room. A bundle of its own, loaded when somebody debugs: activation must not pay for it.
 */
export { createDebugAdapter } from './adapter';
export { openProbeChannel } from './channel/openProbeChannel';
export { NodeSession } from './node/nodeSession';
export { createPlanner } from './plan/createPlanner';
export { chooseDebugpy } from './plan/debugpyChoice';
export { LaunchError, toFailure } from './plan/launchError';
export { PythonLooks } from './plan/lookAtPython';
export { askStoreAt, bundledDebugpyIn } from './plan/nearby';
export { interpreterOf } from './plan/planPython';
export { Matcher } from '../core/catalog/match/matcher';
