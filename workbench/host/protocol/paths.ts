import { describe } from "../classes/registry";
import { LiveRange } from "../model/live-range";
import { Arguments } from "./arguments";
import { Handle } from "./handle";
import { PathType, type ArgumentInfo, type ObjectPath, type RequestBody } from "./messages";
import { refuseMember } from "./refused-members";
import { at, camelCase, notImplemented, RichError } from "./rich-error";
import type { Scene } from "./scene";

/**
 * Resolves the object paths of one request, each once: resolving `Add` or `Insert` is what makes the thing.
 * `null` is a null object.
 */
export class Paths {
  readonly #resolved = new Map<number, Handle | null>();
  /** Ranges that live only as long as the request, unless the client keeps them. */
  readonly #ranges: LiveRange[] = [];

  constructor(
    readonly paths: RequestBody["ObjectPaths"],
    readonly scene: Scene,
  ) {}

  resolve(id: number): Handle | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new RichError("InvalidObjectPath", `No object path ${id}.`, 400, "");
    const found = this.#resolve(path);
    this.#resolved.set(id, found);
    if (found?.target instanceof LiveRange) this.#follow(found.target);
    return found;
  }

  /** Lets go of the ranges that nobody keeps after the request. */
  finish(): void {
    const { references, workbook } = this.scene;
    for (const range of this.#ranges) if (references.idOf(range) === undefined) workbook.live.delete(range);
  }

  /** The arguments of a call, with objects in the place of path ids. */
  arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(values.map((value, i) => this.#argument(value, ids[i])));
  }

  #argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value))
      return value.map((inner, i) => this.#argument(inner, id[i]));
    if (typeof id === "number" && id !== 0) return this.resolve(id);
    return this.#nested(value);
  }

  /** Objects inside plain data are written as `{ _ObjectPathId }`. Matrices of values are passed over. */
  #nested(value: unknown): unknown {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number")
      return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#nested(inner)]));
  }

  #follow(range: LiveRange): void {
    const { live } = this.scene.workbook;
    if (live.has(range)) return;
    live.add(range);
    this.#ranges.push(range);
  }

  #resolve(path: ObjectPath): Handle | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return new Handle("Workbook", this.scene.workbook);
      case PathType.NewObject:
        return newObject(path.Name);
      case PathType.ReferenceId:
        return new Handle("Range", this.scene.references.get(path.Name) ?? lostReference(path.Name));
      case PathType.Null:
        return null;
      default:
        return this.#from(path);
    }
  }

  #from(path: ObjectPath): Handle | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const descriptor = describe(parent.kind);
    const { target } = parent;
    switch (path.ObjectPathType) {
      case PathType.Property: {
        const location = `${parent.kind}.${camelCase(path.Name)}`;
        const navigate = descriptor.navigate?.[path.Name];
        if (!navigate) throw notImplemented(location);
        return at(location, () => navigate(target, this.scene));
      }
      case PathType.Indexer: {
        const location = `${parent.kind}.getItem`;
        const { item } = descriptor;
        if (!item) throw notImplemented(location);
        return at(location, () => item(target, this.arguments(path.ArgumentInfo), this.scene));
      }
      case PathType.Method: {
        const location = `${parent.kind}.${camelCase(path.Name)}`;
        const call = descriptor.call?.[path.Name];
        if (!call) throw notImplemented(location);
        const made = at(location, () => {
          refuseMember(location, this.scene);
          return call(target, this.arguments(path.ArgumentInfo), this.scene);
        });
        return made instanceof Handle ? made : null;
      }
      default:
        throw new RichError(
          "InvalidObjectPath",
          `Object path type ${path.ObjectPathType}.`,
          400,
          parent.kind,
        );
    }
  }
}

/** What the client asks for by name, outside the workbook. */
const services = ["AddinInternalService", "AppRuntimeService", "CustomFunctions"] as const;

const newObject = (name: string): Handle => {
  const kind = name.split(".").at(-1) ?? name;
  const service = services.find((known) => known === kind);
  if (service === undefined) throw notImplemented(name);
  return new Handle(service, undefined);
};

const lostReference = (id: string): never => {
  throw new RichError(
    "ItemNotFound",
    `No range is held under ${id}.`,
    404,
    "Workbook._GetObjectByReferenceId",
  );
};
