import type { Book } from "../book/book";
import { registerIds, registers } from "../registers";
import type { CardTab } from "../registers/card-tabs";
import type { Field, Register, RegisterId } from "../registers/register";
import { isModuleInUse } from "./card-tabs";
import type { ResolvedField } from "./resolved-field";
import { resolvedFieldsOf } from "./resolved-fields";
import { columnsOf } from "./tab-columns";

/** What a tab of a project's card holds: what holds and why, columns of the project's row, and rows of other registers. */
export type TabContent = {
  readonly asked: readonly ResolvedField[];
  readonly fields: readonly Field[];
  readonly registers: readonly RegisterId[];
};

/** What a tab of the card holds in this workbook. */
export const tabContent = (book: Book, tab: CardTab): TabContent => {
  const { fields }: Register = registers.projects;
  const asked = resolvedFieldsOf(book).filter(({ module, isLong }) => !isLong && isModuleInUse(book, module));
  const listed = registerIds.filter((id) => {
    const { cardTab }: Register = registers[id];
    return cardTab === tab;
  });
  return { ...columnsOf(tab, fields, asked), registers: listed };
};
