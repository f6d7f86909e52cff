import { describe } from "../classes/registry";
import { LiveRange } from "../model/live-range";
import type { Handle } from "./handle";
import type { QueryInfo } from "./messages";
import { at, camelCase, notImplemented } from "./rich-error";
import type { Scene } from "./scene";

/** What a load asks of one object: its properties by lower-cased name, each with what is asked below it. */
type Wanted = Map<string, Wanted>;

const ALL = "*";

const wantedOf = (query: QueryInfo): Wanted => {
  const root: Wanted = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let node = root;
    for (const step of path.split("/")) {
      const name = step.toLowerCase();
      if (name === "items") continue;
      const next = node.get(name) ?? new Map<string, Wanted>();
      node.set(name, next);
      node = next;
    }
  }
  return root;
};

const keyOf = (table: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined =>
  Object.keys(table ?? {}).find((key) => key.toLowerCase() === name);

/** The ids that the client needs to find the object again, and its reference id while it is held. */
export const identityOf = (object: Handle, scene: Scene): Record<string, unknown> => {
  const { target } = object;
  const isRange = object.kind === "Range" && target instanceof LiveRange;
  const reference = isRange ? scene.references.idOf(target) : undefined;
  return {
    ...describe(object.kind).identity?.(object.target, scene),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
};

const scalarsOf = (object: Handle, wanted: Wanted, scene: Scene): Record<string, unknown> => {
  const { read = {} } = describe(object.kind);
  const all = wanted.size === 0 || wanted.has(ALL);
  const found: Record<string, unknown> = {};
  for (const [name, getter] of Object.entries(read)) {
    if (!all && !wanted.has(name.toLowerCase())) continue;
    found[name] = at(`${object.kind}.${camelCase(name)}`, () => getter(object.target, scene));
  }
  return found;
};

const navigationsOf = (object: Handle, wanted: Wanted, scene: Scene): Record<string, unknown> => {
  const { navigate, read, items } = describe(object.kind);
  const found: Record<string, unknown> = {};
  for (const [name, below] of wanted) {
    if (name === ALL) continue;
    const key = keyOf(navigate, name);
    if (key !== undefined) {
      const location = `${object.kind}.${camelCase(key)}`;
      const child = at(location, () => navigate![key]!(object.target, scene));
      found[key] = child && project(child, below, {}, scene);
    } else if (keyOf(read, name) === undefined && !items) {
      // Assumption A2: real Excel's answer to an unknown property is not known; here it fails loudly.
      throw notImplemented(`${object.kind}.${name}`);
    }
  }
  return found;
};

const itemsOf = (object: Handle, wanted: Wanted, query: QueryInfo, scene: Scene): Record<string, unknown> => {
  const { items, read } = describe(object.kind);
  if (!items) return {};
  const forItems = new Map([...wanted].filter(([name]) => keyOf(read, name) === undefined));
  if (wanted.size > 0 && forItems.size === 0) return {};
  const skip = query.Skip ?? 0;
  const all = at(`${object.kind}.items`, () => items(object.target, scene));
  const chosen = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return { _Items: chosen.map((item) => project(item, forItems, {}, scene)) };
};

const project = (object: Handle, wanted: Wanted, query: QueryInfo, scene: Scene): Record<string, unknown> => {
  const isCollection = describe(object.kind).items !== undefined;
  const own = isCollection
    ? new Map([...wanted].filter(([name]) => keyOf(describe(object.kind).read, name)))
    : wanted;
  const scalars = isCollection && wanted.size > 0 && own.size === 0 ? {} : scalarsOf(object, own, scene);
  return {
    ...identityOf(object, scene),
    ...scalars,
    ...(isCollection ? {} : navigationsOf(object, wanted, scene)),
    ...itemsOf(object, wanted, query, scene),
  };
};

/** What a load answers: the properties asked for, under their names on the wire. */
export const answerQuery = (object: Handle, query: QueryInfo, scene: Scene): Record<string, unknown> =>
  project(object, wantedOf(query), query, scene);

/** The same answer for `retrieve()`: names in camelCase, `items` without underscore, no ids of the protocol. */
export const toJson = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((inner: unknown) => (isPlain(inner) ? toJson(inner) : inner));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key === "_Items" || !key.startsWith("_"))
      .map(([key, inner]) => [key === "_Items" ? "items" : camelCase(key), toJson(inner)]),
  );
};

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
