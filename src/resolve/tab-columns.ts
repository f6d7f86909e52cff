import type { CardTab } from "../registers/card-tabs";
import type { Field } from "../registers/register";
import type { ResolvedField } from "./resolved-field";

/** What a tab of a project's card holds of some columns: what holds and why, and columns as they stand. */
type TabColumns = { readonly asked: readonly ResolvedField[]; readonly fields: readonly Field[] };

const isOn = (tab: CardTab, { tabs = ["general"] }: Field): boolean => tabs.includes(tab);

/** What a tab holds of these columns, each told by what can be asked in place of it, or else as it stands. */
export const columnsOf = (
  tab: CardTab,
  fields: readonly Field[],
  asked: readonly ResolvedField[],
): TabColumns => {
  const shown = fields.filter((field) => isOn(tab, field));
  const stands = new Set<string>(shown.map(({ id }) => id));
  const answered = new Set<string>(asked.flatMap((one) => (one.tab === undefined ? one.kind : [])));
  return {
    asked: asked.filter((one) => (one.tab === undefined ? stands.has(one.kind) : one.tab === tab)),
    fields: shown.filter(({ id }) => !answered.has(id)),
  };
};
