const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const bang = 0x21;
const question = 0x3f;
const equals = 0x3d;
const quote = 0x22;
const apostrophe = 0x27;
const space = 0x20;

export type TagKind = "open" | "empty" | "close" | "end" | "broken";

/**
 * Task from tag to tag through the bytes of a big XML part, without making anything of what it passes. Written by
 * hand because a sheet has millions of tags: several times as fast as a general parser, in the memory of the part alone.
 */
export class TagScanner {
  kind: TagKind = "end";
  /** Where the tag begins and where what follows it begins. */
  start = 0;
  next: number;
  /** Its name, without prefix. */
  nameStart = 0;
  nameEnd = 0;
  attributeNameStart = 0;
  attributeNameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  #attribute = 0;

  constructor(
    readonly bytes: Uint8Array,
    from: number,
    readonly limit: number,
  ) {
    this.next = from;
  }

  /** Goes to the next tag; comments, CDATA and instructions are passed over. */
  advance(): TagKind {
    const { bytes, limit } = this;
    let at = this.next;
    for (;;) {
      while (at < limit && bytes[at] !== lessThan) at++;
      if (at >= limit) return (this.kind = "end");
      const second = bytes[at + 1];
      if (second !== bang && second !== question) break;
      at = this.#pass(at);
      if (at < 0) return (this.kind = "broken");
    }
    this.start = at;
    return (this.kind = this.#readTag(at + 1));
  }

  /** Whether the tag has this name; names are ASCII. */
  is(name: string): boolean {
    const { bytes, nameStart } = this;
    if (this.nameEnd - nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index++) {
      if (bytes[nameStart + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  /** Goes to the tag's next attribute; false behind the last one. */
  nextAttribute(): boolean {
    const { bytes, next } = this;
    let at = this.#attribute;
    while (at < next && (bytes[at] ?? 0) <= space) at++;
    this.attributeNameStart = at;
    while (at < next && bytes[at] !== equals) at++;
    if (at >= next) return false;
    this.attributeNameEnd = at;
    at++;
    while (at < next && bytes[at] !== quote && bytes[at] !== apostrophe) at++;
    const mark = bytes[at];
    this.valueStart = ++at;
    while (at < next && bytes[at] !== mark) at++;
    this.valueEnd = at;
    this.#attribute = at + 1;
    return at < next;
  }

  /** Whether the attribute's name is this single letter. */
  isAttribute(letter: number): boolean {
    const start = this.attributeNameStart;
    return (
      this.bytes[start] === letter &&
      (this.attributeNameEnd === start + 1 || (this.bytes[start + 1] ?? 0) <= space)
    );
  }

  /** Passes over everything inside the open tag; false when it is not closed. */
  passContent(): boolean {
    const open: number[] = [];
    for (;;) {
      if (this.kind === "open") open.push(this.nameStart, this.nameEnd);
      else if (this.kind === "close") {
        const end = open.pop() ?? 0;
        if (!this.#isNamedLike(open.pop() ?? 0, end)) return false;
      } else if (this.kind !== "empty") return false;
      if (open.length === 0) return true;
      this.advance();
    }
  }

  #isNamedLike(start: number, end: number): boolean {
    const { bytes, nameStart } = this;
    if (this.nameEnd - nameStart !== end - start) return false;
    for (let at = start; at < end; at++) if (bytes[at] !== bytes[nameStart + at - start]) return false;
    return true;
  }

  #readTag(from: number): TagKind {
    const { bytes, limit } = this;
    let at = from;
    const close = bytes[at] === slash;
    if (close) at++;
    this.nameStart = at;
    for (; at < limit; at++) {
      const byte = bytes[at] ?? 0;
      if (byte <= space || byte === greaterThan || byte === slash) break;
      if (byte === lessThan) return "broken";
      if (byte === colon) this.nameStart = at + 1;
    }
    this.nameEnd = this.#attribute = at;
    if (at === this.nameStart) return "broken";
    for (; at < limit; at++) {
      const byte = bytes[at];
      if (byte === greaterThan) {
        this.next = at + 1;
        if (close) return "close";
        return bytes[at - 1] === slash ? "empty" : "open";
      }
      if (byte === lessThan) return "broken";
      if (byte === quote || byte === apostrophe) {
        at = bytes.indexOf(byte, at + 1);
        if (at < 0) return "broken";
      }
    }
    return "broken";
  }

  /** Behind a comment, a CDATA section, an instruction or a declaration; negative when it does not end. */
  #pass(from: number): number {
    const { bytes } = this;
    const ending = this.#endingOf(from);
    for (let at = from + 2; at < this.limit; at++) {
      at = bytes.indexOf(greaterThan, at);
      if (at < 0) return -1;
      if (ending.every((byte, index) => bytes[at - ending.length + index] === byte)) return at + 1;
    }
    return -1;
  }

  #endingOf(from: number): readonly number[] {
    if (this.bytes[from + 1] === question) return [question];
    const third = this.bytes[from + 2];
    if (third === 0x2d) return [0x2d, 0x2d];
    return third === 0x5b ? [0x5d, 0x5d] : [];
  }
}
