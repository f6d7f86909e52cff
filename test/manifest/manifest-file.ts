import { readFileSync } from "node:fs";
import { parseXml, type XmlElement } from "../../xlsx/xml/tree";

/** The manifest as it stands. */
export const manifest = readFileSync("manifest.xml", "utf8");

/** The root element of a manifest. */
export function readManifest(text: string): XmlElement {
  const parsed = parseXml(text);
  const root = typeof parsed === "string" ? undefined : parsed;
  if (root === undefined) throw new Error("the manifest is not well-formed");
  return root;
}

/** Every element below one, whatever the depth, with what stands around it. */
export function* below(
  element: XmlElement,
  around: readonly XmlElement[] = [],
): Generator<readonly [element: XmlElement, around: readonly XmlElement[]]> {
  for (const child of element.children) {
    yield [child, [...around, element]];
    yield* below(child, [...around, element]);
  }
}

/** The elements of some name below one. */
export const named = (element: XmlElement, name: string): XmlElement[] =>
  [...below(element)].flatMap(([found]) => (found.name === name ? [found] : []));

/** The one child of some name; fails when there is none or there are more. */
export function child(element: XmlElement, name: string): XmlElement {
  const [found, ...more] = element.children.filter((one) => one.name === name);
  if (found === undefined || more.length > 0) throw new Error(`${element.name} has not one ${name}`);
  return found;
}

/** An attribute that has to be there. */
export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`${element.name} has no ${name}`);
  return value;
}
