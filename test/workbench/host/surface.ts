import { classes } from "../../../workbench/host/classes/all-classes";
import { describe } from "../../../workbench/host/classes/registry";
import type { ClassName } from "../../../workbench/host/classes/targets";
import { camelCase } from "../../../workbench/host/protocol/rich-error";

/** How a member is reached on the wire. */
export type MemberKind = "read" | "write" | "navigate" | "call" | "event" | "item" | "items";

/** One member that the host plays: its name on the wire, and the name an add-in writes. */
export type Member = {
  readonly className: ClassName;
  readonly kind: MemberKind;
  readonly wireName: string;
  readonly name: string;
};

// The client's name for an event, where it is not `on` and the name on the wire.
const eventName = (wireName: string): string => (wireName === "DataChanged" ? "onChanged" : `on${wireName}`);

const membersOf = (className: ClassName): Member[] => {
  const { read, write, navigate, call, events, item, items } = describe(className);
  const named = (kind: MemberKind, table: Readonly<Record<string, unknown>> = {}): Member[] =>
    Object.keys(table).map((wireName) => ({
      className,
      kind,
      wireName,
      name: kind === "event" ? eventName(wireName) : camelCase(wireName),
    }));
  return [
    ...named("read", read),
    ...named("write", write),
    ...named("navigate", navigate),
    ...named("call", call),
    ...named("event", events?.types),
    ...(item ? [{ className, kind: "item", wireName: "", name: "getItem" } as const] : []),
    ...(items ? [{ className, kind: "items", wireName: "_Items", name: "items" } as const] : []),
  ];
};

/** Every member of every class that the host plays, as its descriptor tables have them. */
export const surface = (): Member[] => (Object.keys(classes) as ClassName[]).flatMap(membersOf);

/** What the client does by itself on every object, without asking the host for a member of that name. */
const OF_THE_CLIENT = [
  "context",
  "isNullObject",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
  "retrieve",
  "ensureUnchanged",
];

/** A document event, which the client hears of without registering it on an object. */
const BESIDE_THE_TABLES = ["Workbook.onSelectionChanged"];

/** Whether an add-in may use `Class.member` here, by the names of Microsoft's typings. */
export const plays = (className: string, member: string): boolean => played().has(`${className}.${member}`);

let known: ReadonlySet<string> | undefined;
const played = (): ReadonlySet<string> =>
  (known ??= new Set([
    ...surface().map(({ className, name }) => `${className}.${name}`),
    ...Object.keys(classes).flatMap((className) => OF_THE_CLIENT.map((name) => `${className}.${name}`)),
    ...BESIDE_THE_TABLES,
  ]));
