import { formatAbsolute, quoteSheet } from "../model/address";
import type { Area } from "../model/area";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";

const columnSource = ({ sheet }: Table, body: Area, index: number): string =>
  `=${quoteSheet(sheet.name)}!${formatAbsolute({ ...body, column: body.column + index, columns: 1 })}`;

/**
 * Lets lists that take in a whole column of a table go on to do so when the table stands elsewhere or has got another
 * size; `before` is where its body was.
 */
export const followBody = (workbook: Workbook, table: Table, before: Area): void => {
  // Assumption A36: what refers to all cells of a table's column follows the table, also when it is resized.
  const moved = new Map<string, string>();
  const { body } = table;
  for (let index = 0; index < Math.min(before.columns, body.columns); index++)
    moved.set(columnSource(table, before, index), columnSource(table, body, index));
  for (const sheet of workbook.sheets) {
    sheet.validations = sheet.validations.map((validation) => {
      const { list } = validation.rule;
      const source = list && moved.get(list.source);
      return list && source !== undefined
        ? { ...validation, rule: { list: { ...list, source } } }
        : validation;
    });
  }
};
