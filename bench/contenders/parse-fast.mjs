import simpleParse from "csv-simple-parser";
import { inferSchema, initParser } from "udsv";
import { customerImport, fileOf } from "../data/customers";
import { contend } from "../method/contend";

/** Decode and parse alone, by the fastest parsers in plain JavaScript: the variant names which. */
await contend(({ rows, variant }) => {
  const { after, headers } = customerImport(rows);
  const file = fileOf([headers, ...after]);
  return {
    work: () => {
      const text = new TextDecoder("windows-1252").decode(file);
      const read =
        variant === "udsv"
          ? initParser(inferSchema(text, { col: ";" })).stringArrs(text)
          : simpleParse(text, { delimiter: ";" }).slice(1);
      return `${read.filter((cells) => cells.length === headers.length && cells[0] !== "").length} rows`;
    },
  };
});
