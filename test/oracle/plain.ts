import type { CellValue } from "#core/values/cell";
import type { Row, Rows } from "../rules/books";

/** The cells of a company as they were typed, and nothing else: what the oracle reads. */
export type Plain = { readonly rows: Rows; readonly projects: ReadonlyMap<string, Row> };

export const plainOf = (rows: Rows): Plain => ({
  rows,
  projects: new Map((rows.projects ?? []).map((row) => [String(row["code"]), row])),
});

export const filled = (cell: CellValue | undefined): boolean => cell !== undefined && cell !== "";

/** Every code above one, the nearest first, whether it has a row or not. */
export const codesAbove = (code: string): string[] => {
  const parts = code.split(".");
  return parts.slice(1).map((_, at) => parts.slice(0, parts.length - 1 - at).join("."));
};

/** The projects above one that have a row, the nearest first. */
export const above = ({ projects }: Plain, code: string): Row[] =>
  codesAbove(code)
    .map((one) => projects.get(one))
    .filter((row) => row !== undefined);

/** The project and those above it. */
export const chain = (plain: Plain, code: string): Row[] => {
  const own = plain.projects.get(code);
  return own ? [own, ...above(plain, code)] : above(plain, code);
};

export const hasBelow = ({ projects }: Plain, code: string): boolean =>
  [...projects.keys()].some((one) => one.startsWith(`${code}.`));

/** The projects right below one: those that nothing with a row stands between. */
export const children = (plain: Plain, code: string): Row[] =>
  [...plain.projects.values()].filter((row) => above(plain, String(row["code"]))[0]?.["code"] === code);

const statuses = { "": 0, Pågående: 0, Fryst: 1, Avslutat: 2 } as const;

/** 0 ongoing, 1 frozen, 2 closed: as the row itself says. */
export const ownStatus = (row: Row): number => statuses[row["status"] as keyof typeof statuses];

export const effectiveStatus = (plain: Plain, code: string): number =>
  Math.max(0, ...chain(plain, code).map(ownStatus));

export const isBookable = (plain: Plain, code: string): boolean =>
  !hasBelow(plain, code) && plain.projects.get(code)?.["bookable"] !== "Nej";

const days = (plain: Plain, code: string, field: string): number[] =>
  chain(plain, code).flatMap((row) => (filled(row[field]) ? [Number(row[field])] : []));

/** The latest start and the earliest end of a project and all above it. */
export const openDays = (plain: Plain, code: string): readonly [number | undefined, number | undefined] => {
  const [starts, ends] = [days(plain, code, "startDate"), days(plain, code, "endDate")];
  return [starts.length ? Math.max(...starts) : undefined, ends.length ? Math.min(...ends) : undefined];
};

/** Whose own cells or rows hold for a project that may inherit: the nearest above that does not inherit itself. */
export const head = (plain: Plain, code: string, field: string): Row | undefined => {
  const all = chain(plain, code);
  return all.find((row) => row[field] !== "Ja") ?? all.at(-1);
};
