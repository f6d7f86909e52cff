/** How the characters of a file became bytes (formats E4). */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "cp437" | OtherEncoding;

/** What files come in and none is written in. */
type OtherEncoding = "cp850" | "mac-roman" | "iso-8859-15" | "utf-32le" | "utf-32be";

/** Those that files are read in, in the order that a person is offered them. */
export const readEncodings = [
  "utf-8",
  "windows-1252",
  "cp437",
  "utf-16le",
  "utf-16be",
  "iso-8859-15",
  "mac-roman",
  "cp850",
  "utf-32le",
  "utf-32be",
] as const satisfies readonly Encoding[];

/**
 * A place where characters are already gone: `replaced` is U+FFFD, put there by whoever could not read the
 * letter; `mojibake` is a letter of UTF-8 that was once read in another encoding (`Ã¥` for `å`).
 */
export type Damage = {
  readonly kind: "replaced" | "mojibake";
  /** 1-based line in the file. */
  readonly line: number;
  /** The damaged place with what stands around it, to quote. */
  readonly text: string;
};

/** A file as text, without its byte order mark. */
export type Decoded = {
  readonly text: string;
  /** The first damaged places. */
  readonly damage: readonly Damage[];
  /** How many damaged places there are in all. */
  readonly damaged: number;
};

/** A character that an encoding lacks; `?` stands in its place in the file. */
export type LostCharacter = { readonly character: string; readonly count: number };
