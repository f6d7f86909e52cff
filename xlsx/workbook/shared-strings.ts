import type { Result } from "#core/values/result";
import { err, ok } from "#core/values/result";
import { damaged, type XlsxFault } from "../fault";
import { isXmlText, toUtf8 } from "../xml/decode";
import { knowsItsEntities } from "../xml/entities";
import { type TagKind, TagScanner } from "../xml/tag-scanner";
import { readString } from "../xml/text";

/** More than a full sheet of eight columns has cells; what has more is made to bring a reader down. */
const MOST_STRINGS = 2 ** 23;

/** The texts that cells name by number; rich text as plain. */
export const readSharedStrings = (name: string, raw: Uint8Array): Result<readonly string[], XlsxFault> => {
  const bytes = toUtf8(raw);
  const broken = err(damaged(name, "broken-xml"));
  if (!isXmlText(bytes) || !knowsItsEntities(bytes)) return broken;
  const tags = new TagScanner(bytes, 0, bytes.length);
  const strings: string[] = [];
  const root = tags.advance();
  if (!tags.is("sst") || root === "end" || root === "broken") return broken;
  let kind: TagKind = root;
  while (root === "open" && (kind = tags.advance()) !== "close") {
    if (kind === "end" || kind === "broken") return broken;
    if (strings.length === MOST_STRINGS) return err(damaged(name, "too-many-strings"));
    if (!tags.is("si")) {
      if (!tags.passContent()) return broken;
    } else if (kind === "empty") strings.push("");
    else {
      const text = readString(tags, "si");
      if (text === undefined) return broken;
      strings.push(text);
    }
  }
  return tags.is("sst") ? ok(strings) : broken;
};
