import { applySplices, type Splice } from "./splice";
import { parseXml, type XmlElement, type XmlFlaw } from "./tree";

/** A small XML part that is edited by splicing, so that everything else keeps its exact text. */
export class XmlPart {
  #text: string;
  #root: XmlElement;
  #touched: boolean;

  private constructor(
    readonly name: string,
    text: string,
    root: XmlElement,
    touched: boolean,
  ) {
    this.#text = text;
    this.#root = root;
    this.#touched = touched;
  }

  /** A part as it was read, or what is wrong with it. */
  static read(name: string, text: string): XmlPart | XmlFlaw {
    const root = parseXml(text);
    return typeof root === "string" ? root : new XmlPart(name, text, root, false);
  }

  /** A part that the file did not have; saved only once it is edited when it is not `touched`. */
  static create(name: string, text: string, touched = true): XmlPart {
    return new XmlPart(name, text, parseEdited(name, text), touched);
  }

  get text(): string {
    return this.#text;
  }

  get root(): XmlElement {
    return this.#root;
  }

  get touched(): boolean {
    return this.#touched;
  }

  /** The address of the namespace that the part's own elements are in. */
  get namespace(): string {
    return this.#root.attributes[this.prefix === "" ? "xmlns" : `xmlns:${this.prefix.slice(0, -1)}`] ?? "";
  }

  /** The prefix that the part's own elements are written with. */
  get prefix(): string {
    return this.#root.prefix;
  }

  edit(...splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    this.#text = applySplices(this.#text, splices);
    this.#root = parseEdited(this.name, this.#text);
    this.#touched = true;
  }
}

const parseEdited = (name: string, text: string): XmlElement => {
  const root = parseXml(text);
  if (typeof root === "string") throw new Error(`an edit broke the XML of ${name}`);
  return root;
};
