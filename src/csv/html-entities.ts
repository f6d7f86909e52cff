/** Characters as web pages escape them: letters of the North and its neighbors, and what HTML itself is made of. */
const entities: Readonly<Record<string, string>> = {
  ...{ auml: "ä", ouml: "ö", aring: "å", Auml: "Ä", Ouml: "Ö", Aring: "Å", uuml: "ü", Uuml: "Ü" },
  ...{ aelig: "æ", AElig: "Æ", oslash: "ø", Oslash: "Ø", eacute: "é", Eacute: "É", egrave: "è", agrave: "à" },
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—" },
};

/** An entity, as a pattern; no name of a company ends so. */
export const ENTITY = new RegExp(
  String.raw`&(?:${Object.keys(entities).join("|")}|#\d{2,5}|#x[\da-fA-F]{2,5});`,
);

const ALL = new RegExp(ENTITY.source, "g");

const characterOf = (entity: string): string => {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return entities[name] ?? entity;
  return String.fromCodePoint(
    name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)),
  );
};

/** A text with its entities as the characters that they stand for. */
export const withoutEntities = (text: string): string => text.replace(ALL, characterOf);

/** What stands for the semicolon of an entity while the cells of a file are parted: no character at all. */
const HELD = "\uFDD0";

/** A text where no entity is taken for the end of a cell; undefined where there is none. */
export const heldEntities = (text: string): string | undefined =>
  ENTITY.test(text) && !text.includes(HELD)
    ? text.replace(ALL, (entity) => entity.slice(0, -1) + HELD)
    : undefined;

/** A cell of such a text, as it was written. */
export const released = (cell: string): string => (cell.includes(HELD) ? cell.replaceAll(HELD, ";") : cell);
