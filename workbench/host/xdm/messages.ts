/** What office.js posts to its parent window. */
export type ClientMessage = {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: string;
  readonly _actionType: number;
  readonly _data: unknown;
};

export const ActionKind = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;

/** The data of an `executeMethod`. */
export type InvokeData = {
  readonly DdaMethod: { readonly DispatchId: number; readonly Version?: number };
  readonly ArrayData?: readonly unknown[];
  /** Of a completed command: its id, and the event as JSON. */
  readonly 0?: string;
  readonly 2?: string;
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [name: string, value: string])[] };
};

/** Reads a posted text as a client's message; `undefined` for anything else that windows post. */
export const parseMessage = (text: string): ClientMessage | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const isMessage =
    typeof value === "object" && value !== null && "_messageType" in value && value._messageType === 0;
  return isMessage ? (value as ClientMessage) : undefined;
};
