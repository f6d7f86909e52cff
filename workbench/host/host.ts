import {
  Faults,
  type FaultMoment,
  isTransportCode,
  TRANSPORT_CODES,
  type PlannedFault,
  type TransportCode,
} from "./faults";
import { FunctionCalls } from "./functions/function-calls";
import { PLAIN_BEHAVIOR, type Behavior } from "./model/behavior";
import type { WorkbookEvent } from "./model/events";
import type { Workbook } from "./model/workbook";
import { messagesFor, type EventMessage } from "./protocol/event-messages";
import { EventRegistrations } from "./protocol/event-registrations";
import { Executor } from "./protocol/executor";
import { ActionType, PathType, type RequestBody, type ResponseBody } from "./protocol/messages";
import { References } from "./protocol/references";
import { RichError } from "./protocol/rich-error";
import type { PaneState, Scene } from "./protocol/scene";
import { RequestLog, type RequestRecord } from "./request-log";

/** What a request gets: a body, or a refusal outside the protocol, by its number. */
export type Answer = { readonly body: string } | { readonly refused: number };

/** Runs something later; the same in a page and in Node. */
export type Schedule = (work: () => void, milliseconds: number) => void;

const later: Schedule = (work, milliseconds) => {
  setTimeout(work, milliseconds);
};

const DELAY_FOR_CELL_EDIT = 64;

/** Excel's side of the conversation: executes requests on a workbook, and tells what happens in it. */
export class ExcelHost {
  readonly faults = new Faults();
  readonly requests = new RequestLog();
  readonly registrations = new EventRegistrations();
  /** Set by the transport: delivers events to the client. */
  deliver: ((messages: readonly EventMessage[]) => void) | undefined;
  /** Set by the transport: the selection changed somewhere in the document. */
  selectionChanged: (() => void) | undefined;
  #scene!: Scene;
  #stopListening: (() => void) | undefined;
  #queue: EventMessage[] = [];
  #waiting: (() => void)[] = [];

  constructor(
    workbook: Workbook,
    readonly schedule: Schedule = later,
    readonly behavior: Behavior = PLAIN_BEHAVIOR,
  ) {
    this.open(workbook);
  }

  get workbook(): Workbook {
    return this.#scene.workbook;
  }

  /** How much of the add-in the person sees. */
  get paneState(): PaneState {
    return this.#scene.paneState;
  }

  /** The cells that call functions of the add-in. */
  get functionCalls(): FunctionCalls {
    return this.#scene.functionCalls;
  }

  /** Ranges that the client holds on to. */
  get references(): References {
    return this.#scene.references;
  }

  /** Opens another workbook in place of the one before: nothing is held, nothing is listened to. */
  open(workbook: Workbook): void {
    this.#stopListening?.();
    workbook.behavior = this.behavior;
    const before = this.#scene as Scene | undefined;
    this.#scene = {
      workbook,
      functionCalls: new FunctionCalls(
        workbook,
        (messages) => workbook === this.workbook && this.deliver?.(messages),
        (work) => this.schedule(work, this.#eventDelay),
        before?.functionCalls,
      ),
      references: new References(workbook),
      eventsEnabled: true,
      paneState: "Visible",
      undoGroups: 0,
      groupedCells: 0,
    };
    this.#queue = [];
    this.registrations.clear();
    this.#stopListening = workbook.listen((event) => this.#hear(event));
  }

  /** Begins or ends a run whose doings are to be one entry in the list of what the person can undo. */
  groupUndo(by: 1 | -1): void {
    const scene = this.#scene;
    if (scene.undoGroups === 0) scene.groupedCells = 0;
    scene.undoGroups = Math.max(0, scene.undoGroups + by);
  }

  /** Answers one request, at once, or when the person has left the cell if the request may wait for that. */
  receive(text: string, flags: number, answer: (answer: Answer) => void): void {
    if (this.workbook.editingCell && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      this.#waiting.push(() => this.receive(text, flags, answer));
      this.#waitForCell();
      return;
    }
    answer(this.process(text));
  }

  /** Executes one request. */
  process(text: string): Answer {
    const body = JSON.parse(text) as RequestBody;
    const kind = kindOf(body);
    const bytesIn = byteLength(text);
    const planned = kind === "sync" ? this.faults.nextSync() : undefined;
    const record = { kind, actions: body.Actions.length, bytesIn };
    const refusal = this.#refusal(kind, bytesIn, planned);
    if (refusal !== undefined) {
      this.requests.add({ ...record, bytesOut: 0, error: refusal });
      return { refused: TRANSPORT_CODES[refusal] };
    }
    const mark = this.references.mark;
    const response = this.#execute(body, planned);
    const answer = JSON.stringify(response);
    const bytesOut = byteLength(answer);
    const lost = this.#lostAnswer(bytesOut, planned);
    this.requests.add({ ...record, bytesOut, error: lost ?? response.Error?.Code });
    if (lost !== undefined || planned?.when === "after") this.references.releaseSince(mark);
    return lost === undefined ? { body: answer } : { refused: TRANSPORT_CODES[lost] };
  }

  #refusal(
    kind: RequestRecord["kind"],
    bytes: number,
    planned: PlannedFault | undefined,
  ): TransportCode | undefined {
    if (planned?.when === "before" && isTransportCode(planned.code)) return planned.code;
    if (this.workbook.editingCell && kind === "sync") return "InvalidOperationInCellEditMode";
    return bytes > this.faults.requestLimit ? "RequestPayloadSizeLimitExceeded" : undefined;
  }

  #lostAnswer(bytes: number, planned: PlannedFault | undefined): TransportCode | undefined {
    if (planned && planned.when !== "before" && isTransportCode(planned.code)) return planned.code;
    return bytes > this.faults.responseLimit ? "ResponsePayloadSizeLimitExceeded" : undefined;
  }

  #execute(body: RequestBody, planned: PlannedFault | undefined): ResponseBody {
    const executor = new Executor(body, this.#scene, this.registrations);
    if (!planned) return executor.run();
    const error = new RichError(planned.code, "A planned failure.", 500, "");
    const strikes = strikesAt(body, planned.when);
    const response = executor.run((index) => (index === strikes ? error : undefined));
    if (planned.when !== "after") return response;
    const failed = {
      Code: planned.code,
      Message: error.message,
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: 500,
    };
    return { Results: [], TraceIds: [], Error: failed };
  }

  get #eventDelay(): number {
    return this.behavior.eventDelay + this.faults.eventDelay;
  }

  #hear(event: WorkbookEvent): void {
    if (event.kind === "table-deleted" && !this.behavior.tellsDeletedTables) return;
    if (event.kind === "cells" && this.workbook.isSilent) return;
    if (event.kind === "selection" && this.#scene.eventsEnabled) {
      this.schedule(() => this.selectionChanged?.(), this.#eventDelay);
    }
    if (!this.#scene.eventsEnabled || this.registrations.size === 0) return;
    const { references, workbook } = this.#scene;
    const kept = new Map<string, string>();
    const messages = messagesFor(event, workbook, (sheet, area) => {
      const key = JSON.stringify([sheet.id, area]);
      const id = kept.get(key) ?? references.keepForEvent(sheet, area);
      kept.set(key, id);
      return id;
    });
    const wanted = messages.filter(({ type, targetId }) => this.registrations.has(type, targetId));
    const coming = wanted.filter(({ type }) => !this.faults.loses(type));
    if (coming.length === 0) return;
    const isFirst = this.#queue.length === 0;
    this.#queue.push(...coming, ...coming.filter(() => this.faults.doubles()));
    if (isFirst) this.schedule(() => this.#flush(workbook), this.#eventDelay);
  }

  #flush(workbook: Workbook): void {
    if (workbook !== this.workbook) return;
    const messages = this.#queue;
    this.#queue = [];
    this.deliver?.(messages);
  }

  #waitForCell(): void {
    if (this.#waiting.length > 1) return;
    const look = (): void => {
      if (this.workbook.editingCell) {
        this.schedule(look, 10);
        return;
      }
      const work = this.#waiting;
      this.#waiting = [];
      for (const one of work) one();
    };
    this.schedule(look, 10);
  }
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const kindOf = (body: RequestBody): RequestRecord["kind"] => {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PathType.NewObject)) return "internal";
  const calls = body.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  const releases = calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
  return releases ? "release" : "sync";
};

const isWrite = (action: RequestBody["Actions"][number]): boolean =>
  action.ActionType === ActionType.SetProperty ||
  action.ActionType === ActionType.Update ||
  (action.ActionType === ActionType.Method && !action.Name.startsWith("_"));

/** The index of the action that fails in its place. */
const strikesAt = (body: RequestBody, when: FaultMoment): number => {
  if (when === "before") return 0;
  if (when === "after") return Infinity;
  const writes = body.Actions.flatMap((action, index) => (isWrite(action) ? [index] : []));
  if (when === "halfway") return writes[Math.floor(writes.length / 2)] ?? Math.floor(body.Actions.length / 2);
  return writes[when] ?? Infinity;
};
