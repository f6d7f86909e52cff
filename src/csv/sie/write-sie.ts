import { requireTable, type Book } from "../../book/book";
import type { RowId } from "../../book/row-id";
import type { Table } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { resolveSetting } from "../../resolve/setting";
import { isoDate } from "../../values/date";
import { encode, lostTogether } from "../encode";
import { leftOut, type Loss } from "../form/loss";
import type { FormedFiles } from "../form/write-form";
import { sieDimensions, type SieDimension } from "./sie-objects";
import { sie5Text } from "./sie5";

/** The longest name that Fortnox takes of an object (formats E5). */
const MOST = 50;

const CONTROL = /\p{Cc}/gu;

/** A field between quotes. The standard cannot escape a backslash, so that one at the end gets a blank after it: it would escape the quote that closes. */
const field = (text: string): string => {
  const written = text.replace(CONTROL, " ").replaceAll('"', String.raw`\"`);
  return `"${written}${written.endsWith("\\") ? " " : ""}"`;
};

/** What the company is called, and its number, by the settings. */
const companyOf = (book: Book): { readonly name: string; readonly number: string } => {
  const text = (id: "companyName" | "companyNumber"): string => String(resolveSetting(book, id).value ?? "");
  return { name: text("companyName"), number: text("companyNumber") };
};

/** The objects of some dimensions as SIE 4I: no vouchers, only what can stand on them (formats E5). */
const sie4Text = (book: Book, dimensions: readonly SieDimension[]): string => {
  const { name, number } = companyOf(book);
  const records = [
    "#FLAGGA 0",
    '#PROGRAM "Kontera" 1.0',
    "#FORMAT PC8",
    `#GEN ${isoDate(book.today).replaceAll("-", "")}`,
    "#SIETYP 4",
    `#FNAMN ${field(name)}`,
    ...(/^\d{6}-\d{4}$/.test(number) ? [`#ORGNR ${number}`] : []),
    ...dimensions.flatMap((dimension) => [
      dimension.parent === undefined
        ? `#DIM ${dimension.number} ${field(dimension.name)}`
        : `#UNDERDIM ${dimension.number} ${field(dimension.name)} ${dimension.parent}`,
      ...dimension.objects.map(
        (object) => `#OBJEKT ${dimension.number} ${field(object.code)} ${field(cut(object.name))}`,
      ),
    ]),
  ];
  return records.map((record) => `${record}\r\n`).join("");
};

const holdsAny = ({ raw }: Table, row: RowId): boolean => raw[row]?.some((cell) => cell !== "") ?? false;

const cut = (name: string): string => Array.from(name).slice(0, MOST).join("");

/** The columns of each register that SIE has a place for. */
const carried: Readonly<Record<"sie4" | "sie5", Partial<Record<RegisterId, readonly string[]>>>> = {
  sie4: {
    projects: ["code", "name"],
    employees: ["number", "name"],
    customers: ["number", "name"],
    codes: ["dimension", "code", "name"],
  },
  sie5: {
    projects: ["code", "name"],
    employees: ["number", "name"],
    customers: [
      ...["number", "name", "organizationNumber", "vatNumber", "postalAddress"],
      ...["addressLine2", "postcode", "city", "country"],
    ],
    codes: ["dimension", "code", "name"],
  },
};

/** Which rows go, and whether projects have those above them along (`#UNDERDIM`, in SIE 4 alone). */
export type SieOptions = { readonly rows?: ReadonlySet<RowId>; readonly withTree?: boolean };

/** A register as SIE: 4I in CP437, or SIE 5; undefined for a register that SIE has no objects of. */
export const writeSie = (
  book: Book,
  register: RegisterId,
  kind: "sie4" | "sie5",
  { rows, withTree = false }: SieOptions = {},
): FormedFiles | undefined => {
  const dimensions = sieDimensions(book, register, rows, withTree && kind === "sie4");
  if (!dimensions) return undefined;
  const table = requireTable(book, register);
  const text =
    kind === "sie4" ? sie4Text(book, dimensions) : sie5Text(book, register, dimensions, companyOf(book));
  const { bytes, lost } = encode(text, kind === "sie4" ? "cp437" : "utf-8");
  const objects = dimensions.flatMap((dimension) => dimension.objects);
  const columns = (carried[kind][register] ?? []).map((id) => ({
    ...{ header: id, quoting: "needed" as const, cell: {} },
    target: { kind: "field" as const, field: id },
  }));
  const carriedRows = new Set(objects.map(({ row }) => row));
  const left = table.order.filter(
    (row) => (!rows || rows.has(row)) && !carriedRows.has(row) && holdsAny(table, row),
  );
  const losses: Loss[] = [
    ...leftOut(table, { columns }, rows),
    ...(left.length > 0 ? [{ kind: "left-out" as const, count: left.length, left }] : []),
    ...(kind === "sie5" ? [] : objects).flatMap(({ code, name, row }): Loss[] =>
      [
        { field: table.register.key.at(-1) ?? "", text: code },
        { field: "name", text: cut(name) },
      ].flatMap((cell): Loss[] =>
        encode(cell.text, "cp437").lost.length > 0 ? [{ kind: "letters", row, ...cell }] : [],
      ),
    ),
    ...objects.flatMap(({ name, row }): Loss[] =>
      name.search(CONTROL) < 0 ? [] : [{ kind: "control", row, field: "name", text: name }],
    ),
    ...(kind === "sie5" ? [] : objects).flatMap(({ name, row }): Loss[] =>
      cut(name) === name ? [] : [{ kind: "length", row, field: "name", text: name, most: MOST }],
    ),
  ];
  return {
    files: [{ bytes, rows: objects.length }],
    rows: objects.length,
    lost: lostTogether([lost]),
    losses,
    unread: [],
  };
};
