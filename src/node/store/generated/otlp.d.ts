/** Declares what the store uses of the generated code; shapes of messages are declared by core/otlp, which reads them. */
export interface Codec {
  /** @throws Error when the bytes are no such message, or are nested deeper than the library's limit (100) */
  decode(bytes: Uint8Array): unknown;
  encode(message: object): { finish(): Uint8Array };
}
export const otlp: {
  readonly ExportTraceServiceRequest: Codec;
  readonly ExportTraceServiceResponse: Codec;
  readonly RpcStatus: Codec;
};
