import type { ExcelHost } from "./host";
import type { Locale } from "./model/workbook";
import { appContext } from "./xdm/app-context";
import { ActionKind, parseMessage, type ClientMessage, type InvokeData } from "./xdm/messages";
import { REQUIREMENT_SETS, type RequirementSets } from "./xdm/requirement-sets";

export type XdmOptions = {
  /** Hands a message to the client's window. */
  readonly post: (text: string) => void;
  readonly locale?: Locale;
  readonly requirementSets?: RequirementSets;
  /** One a document session: the client caches settings under it. */
  readonly conversationId?: string;
  readonly documentUrl?: string;
  readonly readOnly?: boolean;
};

const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const FAILED = 5000;

/** A ribbon command that the add-in has finished: its id, and what it passed to `event.completed`. */
export type CompletedCommand = { readonly id: string; readonly event: unknown };

/**
 * Excel on the web, seen from the pane's window: answers the messages that office.js posts to its parent.
 * How texts travel is the caller's matter: `post` out, `receive` in.
 */
export class XdmHost {
  readonly conversationId: string;
  readonly appId = "kontera-workbench";
  /** What the client told its host: focus, keys. */
  readonly notifications: unknown[] = [];
  readonly completedCommands: CompletedCommand[] = [];
  readonly #listeners = new Map<string, string>();
  readonly #options: XdmOptions;

  constructor(
    readonly host: ExcelHost,
    options: XdmOptions,
  ) {
    this.#options = options;
    this.conversationId = options.conversationId ?? `conversation-${Date.now()}`;
    host.deliver = (messages) =>
      this.#fire("richApiMessage", {
        ArrayData: messages.map(({ type, targetId, message, category = 65_536 }, i) => [
          category,
          type,
          targetId,
          JSON.stringify(message),
          i + 1,
          false,
        ]),
      });
    host.selectionChanged = () => this.#fire("documentSelectionChanged", {});
  }

  /** The name that the pane's window must bear for office.js to find its host. */
  frameName(hostUrl: string): string {
    return JSON.stringify({
      baseFrameName: "workbench",
      xdmInfo: `${this.conversationId}|${this.appId}|${hostUrl}`,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** Takes a message that the client posted; anything else is passed over. */
  receive(text: string): void {
    const message = parseMessage(text);
    if (!message) return;
    if (message._actionType === ActionKind.RegisterEvent) {
      this.#listeners.set(message._actionName, message._correlationId);
      this.#reply(message, { Error: 0 });
    } else if (message._actionType === ActionKind.UnregisterEvent) {
      this.#listeners.delete(message._actionName);
      this.#reply(message, { Error: 0 });
    } else {
      this.#invoke(message);
    }
  }

  /** Presses a ribbon button: office.js calls the function of that name. */
  pressButton(commandId: string, functionName: string): void {
    this.#fire("appCommandInvoked", [commandId, functionName, JSON.stringify({ source: { id: commandId } })]);
  }

  #invoke(message: ClientMessage): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#reply(message, this.#appContext());
        return;
      case "ContextActivationManager_notifyHost":
        this.notifications.push(message._data);
        return;
      case "executeMethod":
        this.#execute(message);
        return;
      default:
        this.#post(message, null, -2, 0);
    }
  }

  #appContext(): Readonly<Record<string, unknown>> {
    const { locale, readOnly, documentUrl, requirementSets } = this.#options;
    return appContext({
      appId: this.appId,
      locale: locale ?? this.host.workbook.locale,
      settings: this.host.workbook.documentSettings,
      readOnly: readOnly ?? false,
      documentUrl: documentUrl ?? `https://localhost/${this.host.workbook.name}`,
      requirementSets: requirementSets ?? REQUIREMENT_SETS,
    });
  }

  #execute(message: ClientMessage): void {
    const data = message._data as InvokeData;
    const { workbook } = this.host;
    const Version = data.DdaMethod.Version;
    switch (data.DdaMethod.DispatchId) {
      case EXECUTE_RICH_API: {
        const parts = data.ArrayData ?? [];
        this.host.receive(String(parts[4]), Number(parts[6]), (answer) => {
          const reply =
            "refused" in answer
              ? { Version, Error: answer.refused }
              : { Version, Error: 0, Data: [200, ["Content-Type", "application/json"], answer.body] };
          this.#reply(message, reply);
        });
        return;
      }
      case LOAD_SETTINGS: {
        const Settings = [...workbook.documentSettings].map(([Name, Value]) => ({ Name, Value }));
        this.#reply(message, { Version, Error: 0, Properties: { Settings } });
        return;
      }
      case SAVE_SETTINGS:
        workbook.documentSettings = new Map(data.DdaSettingsMethod?.Properties ?? []);
        workbook.isDirty = true;
        this.#reply(message, { Version, Error: 0 });
        return;
      case COMMAND_COMPLETED:
        this.#complete(data);
        this.#reply(message, { Version, Error: 0 });
        return;
      default:
        this.#reply(message, { Version, Error: FAILED });
    }
  }

  #complete(data: InvokeData): void {
    const event: unknown = data[2] === undefined ? undefined : JSON.parse(data[2]);
    this.completedCommands.push({ id: data[0] ?? "", event });
  }

  #fire(name: string, data: unknown): void {
    const correlationId = this.#listeners.get(name);
    if (correlationId === undefined) return;
    this.#post(
      { _actionName: name, _conversationId: this.conversationId, _correlationId: correlationId },
      data,
      0,
      1,
    );
  }

  #reply(message: ClientMessage, data: unknown): void {
    this.#post(message, data, 0, 0);
  }

  #post(
    to: Pick<ClientMessage, "_actionName" | "_conversationId" | "_correlationId">,
    data: unknown,
    errorCode: number,
    responseType: 0 | 1,
  ): void {
    this.#options.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: "",
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}

/** Of the flags that a host tells its client: start what cells call. */
const STARTS_FUNCTIONS = "2";

/** What the pane's address must end with for office.js to take its host for Excel on the web. */
export const hostInfoQuery = (locale: Locale): string =>
  `?_host_Info=${["Excel", "Web", "16.01", locale, "workbench", "isNotDialog", "disableLogging", STARTS_FUNCTIONS].join("$")}`;
