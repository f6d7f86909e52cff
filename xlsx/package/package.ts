import type { Result } from "#core/values/result";
import { err, ok } from "#core/values/result";
import { damaged, type XlsxFault } from "../fault";
import { decodeXml } from "../xml/decode";
import { XmlPart } from "../xml/part";
import type { ZipEntry } from "../zip/entry";
import { Packer } from "../zip/packer";
import { unpack } from "../zip/unpack";
import { writeZip } from "../zip/write";

const keyOf = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

/** The parts of an OPC package. What nobody rewrites goes into the saved file still packed as it came. */
export class Package {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #xml = new Map<string, XmlPart>();
  readonly #removed = new Set<string>();
  readonly #rewritten = new Map<string, ZipEntry>();
  /** Whether it is written in the standard's strict form, whose namespaces have other addresses. */
  strict = false;

  constructor(entries: readonly ZipEntry[]) {
    this.#entries = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  }

  /** Part names are the same in upper and lower case. */
  has(name: string): boolean {
    const key = keyOf(name);
    return !this.#removed.has(key) && (this.#entries.has(key) || this.#xml.has(key));
  }

  bytes(name: string): Result<Uint8Array, XlsxFault> {
    const entry = this.#rewritten.get(keyOf(name)) ?? this.#entries.get(keyOf(name));
    return entry === undefined ? err(damaged(name, "missing")) : unpack(entry);
  }

  /** A part that is read, and edited, as XML. */
  xml(name: string): Result<XmlPart, XlsxFault> {
    const known = this.#xml.get(keyOf(name));
    if (known !== undefined) return ok(known);
    const bytes = this.bytes(name);
    if (!bytes.ok) return bytes;
    const text = decodeXml(bytes.value);
    const part = text === undefined ? "broken-xml" : XmlPart.read(name, text.replace(/^\uFEFF/, ""));
    if (typeof part === "string") return err(damaged(name, part));
    this.#xml.set(keyOf(name), part);
    return ok(part);
  }

  /** Adds a part that the file did not have. */
  create(name: string, text: string): XmlPart {
    const part = XmlPart.create(name, text);
    this.#xml.set(keyOf(name), part);
    return part;
  }

  /** Gives a part that is no proper XML another text. */
  rewrite(name: string, text: string): void {
    this.#rewritten.set(keyOf(name), packText(name, text));
  }

  remove(name: string): void {
    this.#removed.add(keyOf(name));
  }

  /** A name that no part has: the stem, a number and `.xml`. */
  freeName(stem: string): string {
    for (let number = 1; ; number++) if (!this.has(`${stem}${number}.xml`)) return `${stem}${number}.xml`;
  }

  /** Takes in a part that was made outside. */
  adopt(part: XmlPart): void {
    this.#xml.set(keyOf(part.name), part);
  }

  /** The package as a zip; `packed` are the parts that are too big to be edited as XML. */
  save(packed: ReadonlyMap<string, ZipEntry>): Uint8Array {
    const rewritten = new Map(this.#rewritten);
    for (const [key, part] of this.#xml) if (part.touched) rewritten.set(key, packText(part.name, part.text));
    for (const [name, entry] of packed) rewritten.set(keyOf(name), entry);
    const saved: ZipEntry[] = [];
    for (const [key, entry] of this.#entries) {
      const edited = rewritten.get(key);
      const { name, nameBytes, flags } = entry;
      if (!this.#removed.has(key))
        saved.push(edited === undefined ? entry : { ...edited, name, nameBytes, flags });
      rewritten.delete(key);
    }
    for (const [key, entry] of rewritten) if (!this.#removed.has(key)) saved.push(entry);
    return writeZip(saved);
  }
}

const packText = (name: string, text: string): ZipEntry => {
  const packer = new Packer();
  packer.text(text);
  return packer.entry(name);
};
