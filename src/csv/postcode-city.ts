import type { Table } from "../book/table";
import { countryCode } from "../values/country";
import { checkPostcode } from "../values/postcode";
import { fileCellText } from "./file-cell";
import type { FieldColumn } from "./plan-columns";

/** A column `Postnummer och postort`, and where its second half goes (Q30). */
export type PostcodeCity = {
  readonly postcode: FieldColumn;
  readonly city: FieldColumn;
  readonly country: FieldColumn | undefined;
};

/** Excel has 16 384 columns; a city that the file has no column for is put beyond them. */
const BEYOND = 16_384;

const withoutColumn = (table: Table, like: FieldColumn): FieldColumn | undefined => {
  const field = table.register.fields.find(({ id }) => id === "city");
  const at = table.columnOf.get("city");
  if (!field || at === undefined) return undefined;
  return { ...like, column: BEYOND, field, at, values: table.columns.get("city"), blankClears: false };
};

/** The columns that a split concerns; undefined when the file has no postcodes or the worksheet no cities. */
export const findPostcode = (table: Table, fields: readonly FieldColumn[]): PostcodeCity | undefined => {
  const postcode = fields.find(({ field }) => field.format === "postcode");
  if (!postcode) return undefined;
  const byId = (id: string) => fields.find(({ field }) => field.id === id);
  const city = byId("city") ?? withoutColumn(table, postcode);
  return city && { postcode, city, country: byId("country") };
};

/**
 * The cells with `111 22 Stockholm` split in postcode and city (Q30). They stay as they are when it is not so
 * written or the row is of another country; a city that the file gives in a column of its own stands.
 */
export const splitPostcode = (
  { postcode, city, country }: PostcodeCity,
  cells: readonly string[],
): readonly string[] => {
  const verdict = checkPostcode(fileCellText(cells[postcode.column] ?? ""));
  if (verdict.verdict !== "with-city") return cells;
  const land = country ? fileCellText(cells[country.column] ?? "").trim() : "";
  if (land !== "" && countryCode(land) !== "SE") return cells;
  const split = [...cells];
  split[postcode.column] = verdict.canonical;
  if ((cells[city.column] ?? "").trim() === "") split[city.column] = verdict.city;
  return split;
};
