import type { Book } from "#core/book/book";
import { registers, userRegisterIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { Listed } from "#core/rules/engine/listing";
import type { Severity } from "#core/rules/engine/rule";

/** A register that the workbook has: where it stands, how many of its rows hold something, and what was found. */
export type RegisterCard = {
  readonly id: RegisterId;
  readonly sheet: string;
  /** Its first header, in the worksheet's own count. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** It is the users' own to fill: not what Kontera keeps for itself. */
  readonly isUsers: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
};

const ids = Object.keys(registers) as readonly RegisterId[];

/** The registers of the workbook in their own order, with their findings counted. */
export const registerCards = (book: Book, listed: readonly Listed[]): RegisterCard[] => {
  const counts = new Map<RegisterId | undefined, Record<Severity, number>>();
  for (const { register, finding } of listed) {
    let count = counts.get(register);
    if (!count) counts.set(register, (count = { error: 0, warning: 0, info: 0 }));
    count[finding.severity]++;
  }
  return ids.flatMap((id): RegisterCard[] => {
    const table = book.tables.get(id);
    if (!table) return [];
    const { sheet, row, column } = table.place;
    const rows = table.order.filter((at) => table.raw[at]?.some((cell) => cell !== "")).length;
    const isUsers = userRegisterIds.includes(id);
    return [
      { id, sheet, row, column, rows, isUsers, counts: counts.get(id) ?? { error: 0, warning: 0, info: 0 } },
    ];
  });
};
