import type { Book } from "../book/book";
import { registerIds, registers } from "../registers";
import type { CardTab } from "../registers/card-tabs";
import type { Field, Register, RegisterId } from "../registers/register";
import { isModuleInUse } from "./card-tabs";
import type { ResolvedField } from "./resolved-field";
import { resolvedFieldsOf } from "./resolved-fields";

/** What a tab of a project's card holds: what holds and why, columns of the project's row, and rows of other registers. */
export type TabContent = {
  readonly asked: readonly ResolvedField[];
  readonly fields: readonly Field[];
  readonly registers: readonly RegisterId[];
};

const isOn = (tab: CardTab, { tabs = ["general"] }: Field): boolean => tabs.includes(tab);

/** What a tab holds of these columns, each told by what can be asked in place of it, or else as it stands. */
export const contentOf = (
  tab: CardTab,
  fields: readonly Field[],
  asked: readonly ResolvedField[],
): Omit<TabContent, "registers"> => {
  const shown = fields.filter((field) => isOn(tab, field));
  const stands = new Set<string>(shown.map(({ id }) => id));
  const told = new Set<string>(asked.flatMap((one) => (one.tab === undefined ? one.kind : [])));
  return {
    asked: asked.filter((one) => (one.tab === undefined ? stands.has(one.kind) : one.tab === tab)),
    fields: shown.filter(({ id }) => !told.has(id)),
  };
};

/** What a tab of the card holds in this workbook. */
export const tabContent = (book: Book, tab: CardTab): TabContent => {
  const { fields }: Register = registers.projects;
  const asked = resolvedFieldsOf(book).filter(({ module }) => isModuleInUse(book, module));
  const listed = registerIds.filter((id) => {
    const { cardTab }: Register = registers[id];
    return cardTab === tab;
  });
  return { ...contentOf(tab, fields, asked), registers: listed };
};
