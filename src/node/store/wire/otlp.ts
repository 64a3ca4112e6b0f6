import { toSpans, type Converted } from '../../../core/otlp/toSpans';
import { otlp } from '../generated/otlp';
import { StoreError } from '../semantics/storeError';
import { parseJson } from './parseJson';
import { checkWeight } from './protobufWeight';

export type Encoding = 'protobuf' | 'json';

/** The media type without its parameters, as one of the two that OTLP/HTTP knows. Null: neither. */
export function encodingOf(contentType: string | undefined): Encoding | null {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-protobuf') return 'protobuf';
  return type === 'application/json' ? 'json' : null;
}

/**
 * A request's body as spans. Bytes that no OTLP sender would send fail as a whole, before anything is stored.
 * @throws StoreError AGL-S009, AGL-S008 (400)
 */
export function readExport(body: Buffer, encoding: Encoding): Converted {
  const converted = toSpans(encoding === 'protobuf' ? decode(body) : jsonOf(body));
  const broken = converted.complaints.find(it => it.kind === 'malformed');
  if (broken) throw unparsable(`${String(broken.text.args['where'])} is not of the declared type`);
  return converted;
}

function decode(body: Buffer): unknown {
  checkWeight(body);
  try {
    return otlp.ExportTraceServiceRequest.decode(body);
  } catch (error) {
    throw unparsable(error instanceof Error ? error.message : String(error), error);
  }
}

function jsonOf(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return parseJson(body);
  } catch (error) {
    // Everything that is wrong with a trace request is a 400 to OTLP.
    if (error instanceof StoreError && error.status === 422) throw unparsable('the body is not JSON', error);
    throw error;
  }
}

const unparsable = (reason: string, cause?: unknown) =>
  new StoreError('AGL-S009', 400, `Unable to parse OTLP traces payload: ${reason}`, { cause });

export interface Rejection {
  readonly rejected: number;
  readonly message: string;
}

/** An empty message when all was taken. */
export function writeResponse(encoding: Encoding, rejection: Rejection | null): Buffer {
  if (encoding === 'json') {
    const partial = rejection && { rejectedSpans: String(rejection.rejected), errorMessage: rejection.message };
    return Buffer.from(JSON.stringify(partial ? { partialSuccess: partial } : {}));
  }
  const partial = rejection && { rejectedSpans: rejection.rejected, errorMessage: rejection.message };
  return Buffer.from(otlp.ExportTraceServiceResponse.encode(partial ? { partialSuccess: partial } : {}).finish());
}

/** google.rpc.Status, as OTLP wants failures told; in JSON its `code` is ours, which says more than a number of gRPC's. */
export function writeStatus(encoding: Encoding, { detail, code }: { detail: unknown; code: string }): Buffer {
  const message = typeof detail === 'string' ? detail : JSON.stringify(detail);
  if (encoding === 'json') return Buffer.from(JSON.stringify({ detail, code, message }));
  return Buffer.from(otlp.RpcStatus.encode({ message: `${message} (${code})` }).finish());
}
