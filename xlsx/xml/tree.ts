import { SaxesParser } from "saxes";

/** An element, and where it stands in the text it was read from, so that an edit can cut out just that. */
export type XmlElement = {
  /** Without its prefix. */
  readonly name: string;
  /** With its prefix and colon, or `""`. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  readonly start: number;
  /** Behind the open tag. */
  readonly openEnd: number;
  /** At the close tag; the same as `end` when the element closes itself. */
  closeStart: number;
  end: number;
};

const splitName = (name: string): { prefix: string; name: string } => {
  const colon = name.indexOf(":") + 1;
  return { prefix: name.slice(0, colon), name: name.slice(colon) };
};

/** No part of a workbook nests its elements so deep; one that does would take minutes. */
const DEEPEST = 256;

/** What is wrong with an XML part. */
export type XmlFlaw = "broken-xml" | "too-deep";

class TooDeep extends Error {}

/** Reads a small XML part, or says what is wrong with it. */
export const parseXml = (text: string): XmlElement | XmlFlaw => {
  try {
    return readElements(text) ?? "broken-xml";
  } catch (error) {
    if (error instanceof TooDeep) return "too-deep";
    throw error;
  }
};

const readElements = (text: string): XmlElement | undefined => {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const open: XmlElement[] = [];
  const roots: XmlElement[] = [];
  const errors: Error[] = [];
  let start = 0;
  parser.on("error", (error) => {
    errors.push(error);
  });
  parser.on("opentagstart", () => (start = text.lastIndexOf("<", parser.position - 1)));
  parser.on("opentag", (tag) => {
    const openEnd = parser.position;
    const attributes = tag.attributes;
    const element = {
      ...splitName(tag.name),
      attributes,
      children: [],
      text: "",
      start,
      openEnd,
      closeStart: openEnd,
      end: openEnd,
    };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
    if (open.length > DEEPEST) throw new TooDeep();
  });
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (element === undefined || tag.isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf("</", parser.position - 1);
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text);
  parser.close();
  return errors.length > 0 ? undefined : roots[0];
};

/** The first child of that name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((element) => element.name === name);

export const childrenOf = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  parent?.children.filter((element) => element.name === name) ?? [];

/** Every element under this one, in document order; however deep they stand, without a stack of calls. */
export function* allElements(parent: XmlElement): Generator<XmlElement> {
  const waiting = parent.children.toReversed();
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child) waiting.push(child);
    }
  }
}

/** Every element under this one that has the name, in document order. */
export const descendants = (parent: XmlElement, name: string): readonly XmlElement[] =>
  Array.from(allElements(parent)).filter((element) => element.name === name);

/** An attribute in a namespace, such as `r:id`, whatever its prefix is called. */
export const prefixedAttribute = (element: XmlElement, name: string): string | undefined =>
  Object.entries(element.attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

/** An XML boolean attribute. */
export const flag = (element: XmlElement | undefined, name: string): boolean => {
  const value = element?.attributes[name];
  return value === "1" || value === "true";
};
