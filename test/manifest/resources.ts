import type { XmlElement } from "../../xlsx/xml/tree";
import { attribute, below, child, named } from "./manifest-file";

/** Where the resource stands that an element names with `resid`. */
const kinds: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  FunctionFile: "Urls",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Namespace: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** References that lead nowhere, or to the wrong kind; ids that are too long, taken twice, or never used. */
export function referenceFaults(root: XmlElement): string[] {
  const overrides = child(root, "VersionOverrides");
  const resources = child(overrides, "Resources");
  const ids = resources.children.flatMap((kind) =>
    kind.children.map((resource) => ({ kind: kind.name, id: attribute(resource, "id") })),
  );
  const used = [...below(overrides)].flatMap(([{ name, attributes }]) =>
    attributes["resid"] === undefined ? [] : [{ kind: kinds[name], id: attributes["resid"], name }],
  );
  const lost = used.filter((use) => !ids.some(({ kind, id }) => id === use.id && kind === use.kind));
  const unused = ids.filter(({ id }) => !used.some((use) => use.id === id));
  const twice = ids.filter(({ id }, at) => ids.findIndex((other) => other.id === id) !== at);
  const long = ids.filter(({ id }) => id.length > 32);
  return [
    ...lost.map(({ id, name }) => `${name} names ${id}, which is not there`),
    ...unused.map(({ id }) => `nothing names ${id}`),
    ...twice.map(({ id }) => `${id} is there twice`),
    ...long.map(({ id }) => `${id} is longer than 32 characters`),
  ];
}

/** Controls and groups whose id another one has. */
export function idFaults(root: XmlElement): string[] {
  const ids = [...named(root, "Control"), ...named(root, "Group")].map((one) => attribute(one, "id"));
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is there twice`);
}
