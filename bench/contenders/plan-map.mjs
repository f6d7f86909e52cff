import Ajv from "ajv";
import Papa from "papaparse";
import { customerImport, fileOf } from "../data/customers";
import { contend } from "../method/contend";

/** A schema of the kind that a careful app has: every field text, the dates and the numbers by pattern. */
const schema = {
  type: "array",
  minItems: 16,
  items: [
    { type: "string", pattern: "^[0-9A-Za-z-]{1,20}$" },
    { type: "string", minLength: 1, maxLength: 200 },
    { type: "string", enum: ["Ja", "Nej", ""] },
    { type: "string", pattern: "^([0-9]{6}-?[0-9]{4})?$" },
    { type: "string", maxLength: 200 },
    { type: "string", maxLength: 200 },
    { type: "string", pattern: "^([0-9]{3} ?[0-9]{2})?$" },
    { type: "string", maxLength: 100 },
    { type: "string", maxLength: 100 },
    { type: "string", maxLength: 200 },
    { type: "string", pattern: "^([^@\\s]+@[^@\\s]+)?$" },
    { type: "string", maxLength: 40 },
    { type: "string", pattern: "^([A-Z]{2}[0-9A-Z]{2,12})?$" },
    { type: "string", pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$" },
    { type: "string", pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$" },
    { type: "string", maxLength: 40 },
  ],
};

/**
 * The usual comparison: a Map of rows by key, each text against each. With the variant `file`, a careful app's whole
 * import: decode, papaparse, ajv, and that comparison; with `papaparse`, decode and parse and no more.
 */
await contend(({ rows, variant }) => {
  const { before, after, headers } = customerImport(rows);
  const file = variant === "" ? undefined : fileOf([headers, ...after]);
  const register = new Map(before.map((cells) => [cells[0], cells]));
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
  return {
    work: () => {
      const read = file
        ? Papa.parse(new TextDecoder("windows-1252").decode(file), {
            delimiter: ";",
            skipEmptyLines: true,
          }).data.slice(1)
        : after;
      if (variant === "papaparse") return `${read.length} rows`;
      const edits = [];
      const counts = { added: 0, changed: 0, same: 0 };
      const index = variant === "" ? new Map(before.map((cells) => [cells[0], cells])) : register;
      for (const cells of read) {
        if (variant === "file" && !validate(cells)) continue;
        const known = index.get(cells[0]);
        if (!known) {
          counts.added += 1;
          continue;
        }
        const earlier = edits.length;
        for (let at = 0; at < cells.length; at += 1)
          if (cells[at] !== known[at]) edits.push({ row: cells[0], at, from: known[at], to: cells[at] });
        counts[edits.length > earlier ? "changed" : "same"] += 1;
      }
      return `${counts.added} new, ${counts.changed} changed in ${edits.length} cells, ${counts.same} as they were`;
    },
  };
});
