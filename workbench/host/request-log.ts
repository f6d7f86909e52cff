/** One request that the client sent, and how it went. */
export type RequestRecord = {
  /** A sync the add-in asked for; the release of tracked ranges; or the client's own. */
  readonly kind: "sync" | "release" | "internal";
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The error's code, when it failed. */
  readonly error: string | undefined;
};

/** Every request since the log was cleared. */
export class RequestLog {
  readonly all: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.all.push(record);
  }

  clear(): void {
    this.all.length = 0;
  }

  /** The syncs that the add-in's code asked for. */
  get syncs(): RequestRecord[] {
    return this.all.filter(({ kind }) => kind === "sync");
  }

  get count(): number {
    return this.syncs.length;
  }

  /** Bytes sent to Excel, and bytes that came back. */
  get bytes(): { readonly in: number; readonly out: number } {
    return {
      in: this.all.reduce((sum, { bytesIn }) => sum + bytesIn, 0),
      out: this.all.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
    };
  }
}
