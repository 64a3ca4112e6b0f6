import type { CatalogEntry } from './entry';
import { httpCodesEntries } from './entries/http/httpCodes';
import { httpServerCodesEntries } from './entries/http/httpServerCodes';
import { httpAgentLightningEntries } from './entries/http/httpAgentLightning';
import { httpGatewayEntries } from './entries/http/httpGateway';
import { httpOtherCodesEntries } from './entries/http/httpOtherCodes';
import { netConnectionsEntries } from './entries/network/netConnections';
import { netTimeoutsEntries } from './entries/network/netTimeouts';
import { netAddressesEntries } from './entries/network/netAddresses';
import { netCertificatesEntries } from './entries/network/netCertificates';
import { netProxiesEntries } from './entries/network/netProxies';
import { otelReceiversEntries } from './entries/telemetry/otelReceivers';
import { otelProtocolsEntries } from './entries/telemetry/otelProtocols';
import { otelStoresEntries } from './entries/telemetry/otelStores';
import { otelTracersEntries } from './entries/telemetry/otelTracers';
import { otelAroundEntries } from './entries/telemetry/otelAround';
import { generalEntries } from './entries/general';
import { runnerProcessesEntries } from './entries/agentlightning/runnerProcesses';
import { controllerJobsEntries } from './entries/agentlightning/controllerJobs';
import { attemptsEntries } from './entries/agentlightning/attempts';
import { runnerLimitsEntries } from './entries/agentlightning/runnerLimits';
import { storeContentsEntries } from './entries/agentlightning/storeContents';
import { trainingDataEntries } from './entries/agentlightning/trainingData';
import { launchEntries } from './entries/agentlightning/launch';
import { configurationEntries } from './entries/agentlightning/configuration';
import { installationEntries } from './entries/packages/installation';
import { rolloutEntries } from './entries/agentlightning/rollouts';
import { systemEntries } from './entries/system/system';
import { telemetryEntries } from './entries/telemetry/telemetry';
import { workerEntries } from './entries/agentlightning/workers';
import { networkEntries } from './entries/network/network';
import { storeEntries } from './entries/agentlightning/store';
import { storeAnswersEntries } from './entries/agentlightning/storeAnswers';
import { pipVersionsEntries } from './entries/packages/pipVersions';
import { pipNetworkEntries } from './entries/packages/pipNetwork';
import { pipInstallingEntries } from './entries/packages/pipInstalling';
import { uvAndShellsEntries } from './entries/packages/uvAndShells';
import { npmEntries } from './entries/node/npm';
import { importsEntries } from './entries/packages/imports';
import { driftEntries } from './entries/packages/drift';
import { binariesEntries } from './entries/packages/binaries';
import { agentlightningPartsEntries } from './entries/agentlightning/agentlightningParts';
import { storeConnectionEntries } from './entries/network/storeConnection';
import { gatewayEntries } from './entries/agentlightning/gateway';
import { notInStoreEntries } from './entries/agentlightning/notInStore';
import { invalidRequestsEntries } from './entries/agentlightning/invalidRequests';
import { agentResultsEntries } from './entries/frameworks/agentResults';
import { trainerSettingsEntries } from './entries/agentlightning/trainerSettings';
import { modelNamesEntries } from './entries/models/modelNames';
import { modelRequestsEntries } from './entries/models/modelRequests';
import { modelAccessEntries } from './entries/models/modelAccess';
import { modelNoticesEntries } from './entries/models/modelNotices';
import { modelEnginesEntries } from './entries/models/modelEngines';
import { modelEnginesSmallEntries } from './entries/models/modelEnginesSmall';
import { otherInstallersEntries } from './entries/packages/otherInstallers';
import { modelAnswersEntries } from './entries/models/modelAnswers';
import { modelAnswersJsonEntries } from './entries/models/modelAnswersJson';
import { modelAnswersFormsEntries } from './entries/models/modelAnswersForms';
import { controllerEntries } from './entries/agentlightning/controller';
import { agentFrameworksEntries } from './entries/frameworks/agentFrameworks';
import { agentFrameworksMoreEntries } from './entries/frameworks/agentFrameworksMore';
import { packageBuildsEntries } from './entries/packages/packageBuilds';
import { asyncioLoopsEntries } from './entries/python/asyncioLoops';
import { asyncioScopesEntries } from './entries/python/asyncioScopes';
import { processEndsEntries } from './entries/system/processEnds';
import { processLimitsEntries } from './entries/system/processLimits';
import { processChildrenEntries } from './entries/system/processChildren';
import { importsOfOwnEntries } from './entries/packages/importsOfOwn';
import { nodeModulesEntries } from './entries/node/nodeModules';
import { nodeRuntimeEntries } from './entries/node/nodeRuntime';
import { nodeDataEntries } from './entries/node/nodeData';
import { gpuFailuresEntries } from './entries/system/gpuFailures';
import { rayFailuresEntries } from './entries/system/rayFailures';
import { dataSetsEntries } from './entries/python/dataSets';
import { typeChecksEntries } from './entries/python/typeChecks';
import { webServersEntries } from './entries/http/webServers';
import { databasesAndDebuggersEntries } from './entries/system/databasesAndDebuggers';
import { debugAttachEntries } from './entries/debugger/debugAttach';
import { debugLaunchEntries } from './entries/debugger/debugLaunch';
import { debugNodeEntries } from './entries/debugger/debugNode';
import { debugSessionEntries } from './entries/debugger/debugSession';
import { programCallsEntries } from './entries/python/programCalls';
import { uselessSuccessEntries } from './entries/agentlightning/uselessSuccess';
import { agentBreakpointsEntries } from './entries/debugger/agentBreakpoints';
import { shellScriptsEntries } from './entries/system/shellScripts';
import { gitFailuresEntries } from './entries/system/gitFailures';
import { containersEntries } from './entries/system/containers';
import { kubernetesEntries } from './entries/system/kubernetes';
import { servicesAndJobsEntries } from './entries/system/servicesAndJobs';
import { foreignProgramsEntries } from './entries/system/foreignPrograms';
import { databaseServersEntries } from './entries/system/databaseServers';
import { gatewaysInFrontEntries } from './entries/http/gatewaysInFront';
import { collectorsEntries } from './entries/telemetry/collectors';
import { modelServersMoreEntries } from './entries/models/modelServersMore';
import { nodeLibrariesEntries } from './entries/node/nodeLibraries';
import { nodeMistakesEntries } from './entries/node/nodeMistakes';
import { pythonValuesEntries } from './entries/python/pythonValues';
import { asyncioObjectsEntries } from './entries/python/asyncioObjects';
import { httpClientObjectsEntries } from './entries/network/httpClientObjects';
import { pythonSubprocessesEntries } from './entries/python/pythonSubprocesses';
import { modelCallFormsEntries } from './entries/models/modelCallForms';
import { agentLibrariesEntries } from './entries/frameworks/agentLibraries';
import { dataTablesEntries } from './entries/python/dataTables';
import { webResponsesEntries } from './entries/http/webResponses';
import { pythonObjectsEntries } from './entries/python/pythonObjects';
import { pythonTextsEntries } from './entries/python/pythonTexts';
import { filesAndPathsEntries } from './entries/python/filesAndPaths';
import { streamsAndCertificatesEntries } from './entries/network/streamsAndCertificates';
import { frameworkCallsEntries } from './entries/frameworks/frameworkCalls';
import { toolCallsEntries } from './entries/python/toolCalls';
import { torchTrainingEntries } from './entries/frameworks/torchTraining';
import { dataReadingEntries } from './entries/python/dataReading';
import { toolServicesEntries } from './entries/system/toolServices';
import { webHandlersEntries } from './entries/http/webHandlers';
import { systemPackagesEntries } from './entries/packages/systemPackages';
import { answersAsObjectsEntries } from './entries/models/answersAsObjects';
import { truthAndCancellingEntries } from './entries/python/truthAndCancelling';
import { closedDatabasesEntries } from './entries/system/closedDatabases';
import { toolCallsOfModelsEntries } from './entries/models/toolCallsOfModels';
import { observedEntries } from './entries/observed';

export type { CatalogEntry, Cause, Code, FailureClass, Fix, Severity } from './entry';

/** Every entry, by area. */
export const entries: readonly CatalogEntry[] = [
  ...generalEntries,
  ...launchEntries,
  ...networkEntries,
  ...storeEntries,
  ...storeAnswersEntries,
  ...configurationEntries,
  ...installationEntries,
  ...rolloutEntries,
  ...systemEntries,
  ...telemetryEntries,
  ...workerEntries,
  ...pipVersionsEntries,
  ...pipNetworkEntries,
  ...pipInstallingEntries,
  ...uvAndShellsEntries,
  ...npmEntries,
  ...importsEntries,
  ...driftEntries,
  ...binariesEntries,
  ...agentlightningPartsEntries,
  ...httpCodesEntries,
  ...httpServerCodesEntries,
  ...httpAgentLightningEntries,
  ...httpGatewayEntries,
  ...httpOtherCodesEntries,
  ...storeConnectionEntries,
  ...gatewayEntries,
  ...netConnectionsEntries,
  ...netTimeoutsEntries,
  ...netAddressesEntries,
  ...netCertificatesEntries,
  ...netProxiesEntries,
  ...notInStoreEntries,
  ...invalidRequestsEntries,
  ...agentResultsEntries,
  ...trainerSettingsEntries,
  ...modelNamesEntries,
  ...modelRequestsEntries,
  ...modelAccessEntries,
  ...modelNoticesEntries,
  ...otelReceiversEntries,
  ...otelProtocolsEntries,
  ...otelStoresEntries,
  ...modelEnginesEntries,
  ...modelEnginesSmallEntries,
  ...otherInstallersEntries,
  ...otelTracersEntries,
  ...otelAroundEntries,
  ...modelAnswersEntries,
  ...modelAnswersJsonEntries,
  ...modelAnswersFormsEntries,
  ...controllerEntries,
  ...agentFrameworksEntries,
  ...agentFrameworksMoreEntries,
  ...runnerProcessesEntries,
  ...controllerJobsEntries,
  ...attemptsEntries,
  ...runnerLimitsEntries,
  ...packageBuildsEntries,
  ...storeContentsEntries,
  ...trainingDataEntries,
  ...asyncioLoopsEntries,
  ...asyncioScopesEntries,
  ...processEndsEntries,
  ...processLimitsEntries,
  ...processChildrenEntries,
  ...importsOfOwnEntries,
  ...nodeModulesEntries,
  ...nodeRuntimeEntries,
  ...nodeDataEntries,
  ...gpuFailuresEntries,
  ...rayFailuresEntries,
  ...dataSetsEntries,
  ...typeChecksEntries,
  ...webServersEntries,
  ...databasesAndDebuggersEntries,
  ...debugAttachEntries,
  ...debugLaunchEntries,
  ...debugNodeEntries,
  ...debugSessionEntries,
  ...programCallsEntries,
  ...uselessSuccessEntries,
  ...shellScriptsEntries,
  ...gitFailuresEntries,
  ...containersEntries,
  ...kubernetesEntries,
  ...servicesAndJobsEntries,
  ...foreignProgramsEntries,
  ...databaseServersEntries,
  ...gatewaysInFrontEntries,
  ...collectorsEntries,
  ...modelServersMoreEntries,
  ...nodeLibrariesEntries,
  ...nodeMistakesEntries,
  ...pythonValuesEntries,
  ...asyncioObjectsEntries,
  ...httpClientObjectsEntries,
  ...pythonSubprocessesEntries,
  ...modelCallFormsEntries,
  ...agentLibrariesEntries,
  ...dataTablesEntries,
  ...webResponsesEntries,
  ...pythonObjectsEntries,
  ...pythonTextsEntries,
  ...filesAndPathsEntries,
  ...streamsAndCertificatesEntries,
  ...frameworkCallsEntries,
  ...toolCallsEntries,
  ...torchTrainingEntries,
  ...dataReadingEntries,
  ...toolServicesEntries,
  ...webHandlersEntries,
  ...systemPackagesEntries,
  ...answersAsObjectsEntries,
  ...truthAndCancellingEntries,
  ...closedDatabasesEntries,
  ...toolCallsOfModelsEntries,
  ...observedEntries,
  ...agentBreakpointsEntries,
];

const byCode = new Map<string, CatalogEntry>(entries.map(entry => [entry.code, entry]));

export function findEntry(code: string): CatalogEntry | undefined {
  return byCode.get(code.toUpperCase());
}
