import { describe } from "../classes/registry";
import type { EventRegistrations } from "./event-registrations";
import type { Handle } from "./handle";
import { ActionType, type Action, type RequestBody, type ResponseBody } from "./messages";
import { Paths } from "./paths";
import { answerQuery, identityOf, toJson } from "./query";
import { refuseMember } from "./refused-members";
import { at, camelCase, notImplemented, RichError } from "./rich-error";
import type { Scene } from "./scene";

/** Gives an error that should happen instead of the action at that index, for tests. */
export type Interruption = (index: number) => RichError | undefined;

/**
 * Executes one request, action by action, as Excel does: it stops at the first that fails, what was done
 * before stays done, and the answers so far go back together with the error.
 */
export class Executor {
  readonly #paths: Paths;
  readonly #response: ResponseBody = { Results: [], TraceIds: [] };

  constructor(
    readonly body: RequestBody,
    readonly scene: Scene,
    readonly registrations: EventRegistrations,
  ) {
    this.#paths = new Paths(body.ObjectPaths, scene);
  }

  run(interrupt: Interruption = () => undefined): ResponseBody {
    const { workbook } = this.scene;
    const before = { actor: workbook.actor, journal: workbook.journal };
    const steps: (() => void)[] = [];
    workbook.actor = "add-in";
    if (workbook.behavior.keepsUndoList) workbook.journal = steps;
    try {
      this.body.Actions.every((action, index) => this.#attempt(action, index, interrupt(index)));
    } finally {
      Object.assign(workbook, before);
      this.#paths.finish();
      if (steps.length > 0) workbook.rememberAct?.(steps);
    }
    return this.#response;
  }

  #attempt(action: Action, index: number, planned: RichError | undefined): boolean {
    try {
      if (planned) throw planned;
      this.#response.Results.push({ ActionId: action.Id, Value: this.#perform(action) });
      return true;
    } catch (error) {
      this.#response.Error = {
        ...describeError(error),
        ActionIndex: index,
      };
      return false;
    }
  }

  #perform(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) {
      this.#response.TraceIds.push(action.Id);
      return null;
    }
    const object = this.#paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && identityOf(object, this.scene);
      case ActionType.Query:
        return object && answerQuery(object, action.QueryInfo ?? {}, this.scene);
      case ActionType.QueryAsJson:
        return object && toJson(answerQuery(object, action.QueryInfo ?? {}, this.scene));
      case ActionType.Method:
        return object && this.#call(object, action);
      case ActionType.SetProperty:
        if (object) this.#set(object, action.Name, this.#paths.arguments(action.ArgumentInfo).raw(0) ?? null);
        return null;
      case ActionType.Update:
        if (object) this.#update(object, action.ObjectState ?? {});
        return null;
      case ActionType.EnsureUnchanged:
        if (object) this.#ensureUnchanged(object, action.ObjectState ?? {});
        return null;
      default:
        throw notImplemented(`${object?.kind ?? "null"} action type ${action.ActionType}`);
    }
  }

  #call(object: Handle, action: Action): unknown {
    const location = `${object.kind}.${camelCase(action.Name)}`;
    const event = /^_(Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/.exec(action.Name);
    const { events, call } = describe(object.kind);
    if (event) {
      const type = events?.types[event[2] ?? ""];
      if (type === undefined || !events) throw notImplemented(location);
      this.registrations.count(type, events.targetId(object.target), event[1] === undefined ? 1 : -1);
      return null;
    }
    const method = call?.[action.Name];
    if (!method) throw notImplemented(location);
    const result = at(location, () => {
      refuseMember(location, this.scene);
      return method(object.target, this.#paths.arguments(action.ArgumentInfo), this.scene);
    });
    return result ?? null;
  }

  #set(object: Handle, name: string, value: unknown): void {
    const location = `${object.kind}.${camelCase(name)}`;
    const { write = {} } = describe(object.kind);
    const key = Object.keys(write).find((known) => known.toLowerCase() === name.toLowerCase());
    if (key === undefined) throw notImplemented(location);
    at(location, () => {
      refuseMember(location, this.scene, value);
      write[key]?.(object.target, value, this.scene);
    });
  }

  #update(object: Handle, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) this.#set(object, name, value);
  }

  #ensureUnchanged(object: Handle, state: Readonly<Record<string, unknown>>): void {
    const now = toJson(answerQuery(object, { Select: Object.keys(state) }, this.scene)) as Record<
      string,
      unknown
    >;
    const changed = Object.keys(state).find(
      (name) => JSON.stringify(now[name]) !== JSON.stringify(state[name]),
    );
    if (changed === undefined) return;
    // Assumption A3: a state that changed is reported as Conflict.
    throw new RichError("Conflict", "The object has changed.", 409, `${object.kind}.${changed}`);
  }
}

const describeError = (error: unknown) => {
  if (error instanceof RichError) {
    const { code, message, status, location } = error;
    return { Code: code, Message: message, Location: location, HttpStatusCode: status };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: "GeneralException",
    Message: `A bug in the emulated Excel: ${message}`,
    Location: "",
    HttpStatusCode: 500,
  };
};
