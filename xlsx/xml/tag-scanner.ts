const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;

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
      while (at < limit && bytes[at] !== LESS_THAN) at++;
      if (at >= limit) return (this.kind = "end");
      const second = bytes[at + 1];
      if (second !== BANG && second !== QUESTION) break;
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
    while (at < next && (bytes[at] ?? 0) <= SPACE) at++;
    this.attributeNameStart = at;
    while (at < next && bytes[at] !== EQUALS) at++;
    if (at >= next) return false;
    this.attributeNameEnd = at;
    at++;
    while (at < next && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
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
      (this.attributeNameEnd === start + 1 || (this.bytes[start + 1] ?? 0) <= SPACE)
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
    const close = bytes[at] === SLASH;
    if (close) at++;
    this.nameStart = at;
    for (; at < limit; at++) {
      const byte = bytes[at] ?? 0;
      if (byte <= SPACE || byte === GREATER_THAN || byte === SLASH) break;
      if (byte === LESS_THAN) return "broken";
      if (byte === COLON) this.nameStart = at + 1;
    }
    this.nameEnd = this.#attribute = at;
    if (at === this.nameStart) return "broken";
    for (; at < limit; at++) {
      const byte = bytes[at];
      if (byte === GREATER_THAN) {
        this.next = at + 1;
        if (close) return "close";
        return bytes[at - 1] === SLASH ? "empty" : "open";
      }
      if (byte === LESS_THAN) return "broken";
      if (byte === QUOTE || byte === APOSTROPHE) {
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
      at = bytes.indexOf(GREATER_THAN, at);
      if (at < 0) return -1;
      if (ending.every((byte, index) => bytes[at - ending.length + index] === byte)) return at + 1;
    }
    return -1;
  }

  #endingOf(from: number): readonly number[] {
    if (this.bytes[from + 1] === QUESTION) return [QUESTION];
    const third = this.bytes[from + 2];
    if (third === 0x2d) return [0x2d, 0x2d];
    return third === 0x5b ? [0x5d, 0x5d] : [];
  }
}
