import { escapeAttribute } from "./escape";
import type { XmlElement } from "./tree";

/** Puts `text` where `start` to `end` stood. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** Applies splices that do not overlap; those at the same place keep their order. */
export const applySplices = (text: string, splices: readonly Splice[]): string => {
  let result = "";
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
};

const attribute = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/y;

/** Changes attributes of an open tag, `undefined` takes one away, and leaves the others as they are written. */
export const withAttributes = (
  tag: string,
  changes: Readonly<Record<string, string | undefined>>,
): string => {
  const nameEnd = /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
  let result = tag.slice(0, nameEnd);
  let at = nameEnd;
  const left = new Map(Object.entries(changes));
  for (;;) {
    attribute.lastIndex = at;
    const [whole, name = ""] = attribute.exec(tag) ?? [];
    if (whole === undefined) break;
    at += whole.length;
    const value = left.get(name);
    if (!left.has(name)) result += whole;
    else if (value !== undefined) result += ` ${name}="${escapeAttribute(value)}"`;
    left.delete(name);
  }
  for (const [name, value] of left) {
    if (value !== undefined) result += ` ${name}="${escapeAttribute(value)}"`;
  }
  return result + tag.slice(at);
};

/** The splice that changes attributes of an element. */
export const setAttributes = (
  text: string,
  element: XmlElement,
  changes: Readonly<Record<string, string | undefined>>,
): Splice => {
  const { start, openEnd } = element;
  return { start, end: openEnd, text: withAttributes(text.slice(start, openEnd), changes) };
};

/** The splice that puts `xml` last inside an element, opening it when it closes itself. */
export const append = (text: string, element: XmlElement, xml: string): Splice => {
  if (element.closeStart < element.end)
    return { start: element.closeStart, end: element.closeStart, text: xml };
  const slash = text.lastIndexOf("/", element.openEnd);
  return { start: slash, end: element.end, text: `>${xml}</${element.prefix}${element.name}>` };
};

/** The splice that puts `xml`, an element called `name`, into its place in the order that the schema sets. */
export const insertChild = (
  text: string,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): Splice => {
  const place = order.indexOf(name);
  const next = parent.children.find((element) => order.indexOf(element.name) > place);
  return next === undefined ? append(text, parent, xml) : { start: next.start, end: next.start, text: xml };
};
