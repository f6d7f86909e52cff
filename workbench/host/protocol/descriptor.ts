import type { Arguments } from "./arguments";
import type { Handle } from "./handle";
import type { Scene } from "./scene";

/**
 * What the host does for one Excel class, under the names of the wire (PascalCase). What is not listed does
 * not exist here: a request for it fails as NotImplemented, naming `Class.member`.
 */
export type Descriptor<T> = {
  /** The ids that an Instantiate answers with; the client finds the object again by them. */
  readonly identity?: (target: T, scene: Scene) => Readonly<Record<string, unknown>>;
  readonly read?: Readonly<Record<string, (target: T, scene: Scene) => unknown>>;
  readonly write?: Readonly<Record<string, (target: T, value: unknown, scene: Scene) => void>>;
  /** Navigation: a property that is an object of its own; `null` is a null object. */
  readonly navigate?: Readonly<Record<string, (target: T, scene: Scene) => Handle | null>>;
  /** Methods: what they give back is an object, `null` for a null object or nothing, or plain data. */
  readonly call?: Readonly<Record<string, (target: T, args: Arguments, scene: Scene) => unknown>>;
  /** Of a collection: its items, and the item under a key. */
  readonly items?: (target: T, scene: Scene) => Handle[];
  readonly item?: (target: T, args: Arguments, scene: Scene) => Handle;
  /** Events: the name inside `_Register…Event`, the event's number, and the id that the client listens under. */
  readonly events?: {
    readonly types: Readonly<Record<string, number>>;
    readonly targetId: (target: T) => string;
  };
};
