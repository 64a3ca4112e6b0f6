import type { CatalogEntry } from './entry';
import { httpCodesEntries } from './entries/httpCodes';
import { httpServerCodesEntries } from './entries/httpServerCodes';
import { httpAgentLightningEntries } from './entries/httpAgentLightning';
import { httpGatewayEntries } from './entries/httpGateway';
import { httpOtherCodesEntries } from './entries/httpOtherCodes';
import { netConnectionsEntries } from './entries/netConnections';
import { netTimeoutsEntries } from './entries/netTimeouts';
import { netAddressesEntries } from './entries/netAddresses';
import { netCertificatesEntries } from './entries/netCertificates';
import { netProxiesEntries } from './entries/netProxies';
import { otelReceiversEntries } from './entries/otelReceivers';
import { otelProtocolsEntries } from './entries/otelProtocols';
import { otelStoresEntries } from './entries/otelStores';
import { otelTracersEntries } from './entries/otelTracers';
import { otelAroundEntries } from './entries/otelAround';
import { generalEntries } from './entries/general';
import { runnerProcessesEntries } from './entries/runnerProcesses';
import { controllerJobsEntries } from './entries/controllerJobs';
import { attemptsEntries } from './entries/attempts';
import { runnerLimitsEntries } from './entries/runnerLimits';
import { storeContentsEntries } from './entries/storeContents';
import { trainingDataEntries } from './entries/trainingData';
import { launchEntries } from './entries/launch';
import { configurationEntries } from './entries/configuration';
import { installationEntries } from './entries/installation';
import { rolloutEntries } from './entries/rollouts';
import { systemEntries } from './entries/system';
import { telemetryEntries } from './entries/telemetry';
import { workerEntries } from './entries/workers';
import { networkEntries } from './entries/network';
import { storeEntries } from './entries/store';
import { storeAnswersEntries } from './entries/storeAnswers';
import { pipVersionsEntries } from './entries/pipVersions';
import { pipNetworkEntries } from './entries/pipNetwork';
import { pipInstallingEntries } from './entries/pipInstalling';
import { uvAndShellsEntries } from './entries/uvAndShells';
import { npmEntries } from './entries/npm';
import { importsEntries } from './entries/imports';
import { driftEntries } from './entries/drift';
import { binariesEntries } from './entries/binaries';
import { agentlightningPartsEntries } from './entries/agentlightningParts';
import { storeConnectionEntries } from './entries/storeConnection';
import { gatewayEntries } from './entries/gateway';
import { notInStoreEntries } from './entries/notInStore';
import { invalidRequestsEntries } from './entries/invalidRequests';
import { agentResultsEntries } from './entries/agentResults';
import { trainerSettingsEntries } from './entries/trainerSettings';
import { modelNamesEntries } from './entries/modelNames';
import { modelRequestsEntries } from './entries/modelRequests';
import { modelAccessEntries } from './entries/modelAccess';
import { modelNoticesEntries } from './entries/modelNotices';
import { modelEnginesEntries } from './entries/modelEngines';
import { modelEnginesSmallEntries } from './entries/modelEnginesSmall';
import { otherInstallersEntries } from './entries/otherInstallers';
import { modelAnswersEntries } from './entries/modelAnswers';
import { modelAnswersJsonEntries } from './entries/modelAnswersJson';
import { modelAnswersFormsEntries } from './entries/modelAnswersForms';
import { controllerEntries } from './entries/controller';
import { agentFrameworksEntries } from './entries/agentFrameworks';
import { agentFrameworksMoreEntries } from './entries/agentFrameworksMore';
import { packageBuildsEntries } from './entries/packageBuilds';
import { asyncioLoopsEntries } from './entries/asyncioLoops';
import { asyncioScopesEntries } from './entries/asyncioScopes';
import { processEndsEntries } from './entries/processEnds';
import { processLimitsEntries } from './entries/processLimits';
import { processChildrenEntries } from './entries/processChildren';
import { importsOfOwnEntries } from './entries/importsOfOwn';
import { nodeModulesEntries } from './entries/nodeModules';
import { nodeRuntimeEntries } from './entries/nodeRuntime';
import { nodeDataEntries } from './entries/nodeData';
import { gpuFailuresEntries } from './entries/gpuFailures';
import { rayFailuresEntries } from './entries/rayFailures';
import { dataSetsEntries } from './entries/dataSets';
import { typeChecksEntries } from './entries/typeChecks';
import { webServersEntries } from './entries/webServers';
import { databasesAndDebuggersEntries } from './entries/databasesAndDebuggers';
import { debugAttachEntries } from './entries/debugAttach';
import { debugLaunchEntries } from './entries/debugLaunch';
import { debugNodeEntries } from './entries/debugNode';
import { debugSessionEntries } from './entries/debugSession';
import { programCallsEntries } from './entries/programCalls';
import { uselessSuccessEntries } from './entries/uselessSuccess';
import { agentBreakpointsEntries } from './entries/agentBreakpoints';
import { shellScriptsEntries } from './entries/shellScripts';
import { gitFailuresEntries } from './entries/gitFailures';
import { containersEntries } from './entries/containers';
import { kubernetesEntries } from './entries/kubernetes';
import { servicesAndJobsEntries } from './entries/servicesAndJobs';
import { foreignProgramsEntries } from './entries/foreignPrograms';
import { databaseServersEntries } from './entries/databaseServers';
import { gatewaysInFrontEntries } from './entries/gatewaysInFront';
import { collectorsEntries } from './entries/collectors';
import { modelServersMoreEntries } from './entries/modelServersMore';
import { nodeLibrariesEntries } from './entries/nodeLibraries';
import { pythonValuesEntries } from './entries/pythonValues';
import { asyncioObjectsEntries } from './entries/asyncioObjects';
import { httpClientObjectsEntries } from './entries/httpClientObjects';
import { pythonSubprocessesEntries } from './entries/pythonSubprocesses';
import { modelCallFormsEntries } from './entries/modelCallForms';
import { agentLibrariesEntries } from './entries/agentLibraries';
import { dataTablesEntries } from './entries/dataTables';
import { webResponsesEntries } from './entries/webResponses';
import { pythonObjectsEntries } from './entries/pythonObjects';
import { pythonTextsEntries } from './entries/pythonTexts';
import { filesAndPathsEntries } from './entries/filesAndPaths';
import { streamsAndCertificatesEntries } from './entries/streamsAndCertificates';
import { frameworkCallsEntries } from './entries/frameworkCalls';
import { toolCallsEntries } from './entries/toolCalls';
import { torchTrainingEntries } from './entries/torchTraining';
import { dataReadingEntries } from './entries/dataReading';
import { toolServicesEntries } from './entries/toolServices';
import { webHandlersEntries } from './entries/webHandlers';
import { systemPackagesEntries } from './entries/systemPackages';
import { answersAsObjectsEntries } from './entries/answersAsObjects';
import { truthAndCancellingEntries } from './entries/truthAndCancelling';
import { closedDatabasesEntries } from './entries/closedDatabases';
import { toolCallsOfModelsEntries } from './entries/toolCallsOfModels';
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
