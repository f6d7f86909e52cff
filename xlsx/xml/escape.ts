const illegal =
  /_x[0-9A-Fa-f]{4}_|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const hex = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;

/** Excel's own escape for what XML cannot hold, `_x000B_`; text that looks like one is escaped too, so that it survives. */
export const toXstring = (text: string): string =>
  text.replace(illegal, (found) => (found.length > 1 ? `_x005F${found}` : hex(found.charCodeAt(0))));

/** Reads Excel's `_x000B_` escapes. */
export const fromXstring = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (found) => entities[found] ?? found);

/** Text between tags. */
export const escapeText = (text: string): string => (/[&<>]/.test(text) ? escapeMarkup(text) : text);

/** Text between double quotes; line ends and tabs survive the parser's normalization. */
export const escapeAttribute = (text: string): string =>
  escapeMarkup(text).replace(/[\t\n\r]/g, (found) => `&#${found.charCodeAt(0)};`);

const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const resolve = (whole: string, name: string): string => {
  if (!name.startsWith("#")) return names[name] ?? whole;
  const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
};

const unescapeEntities = (text: string): string =>
  (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text).replace(
    /&(#x[0-9A-Fa-f]+|#[0-9]+|[a-z]+);/g,
    resolve,
  );

/** The text that stands in a piece of XML: entities resolved, CDATA taken as it stands, comments left out. */
export const plainText = (xml: string): string =>
  xml.includes("<!")
    ? xml
        .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->)/)
        .map((piece) => {
          if (piece.startsWith("<!--")) return "";
          return piece.startsWith("<![CDATA[")
            ? piece.slice(9, -3).replace(/\r\n?/g, "\n")
            : unescapeEntities(piece);
        })
        .join("")
    : unescapeEntities(xml);
