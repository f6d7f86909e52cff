import type { Book } from "#core/book/book";
import type { CardTab } from "#core/registers/card-tabs";
import { registers } from "#core/registers/index";
import type { Field, Register } from "#core/registers/register";
import { tabContent, type TabContent } from "#core/resolve/card-content";
import { shownTabs } from "#core/resolve/card-tabs";
import type { ResolvedField } from "#core/resolve/resolved-field";

/** A part of the card that is folded: what a tab of the source system holds, and coding, which it has among the general. */
export type SectionId = Exclude<CardTab, "general" | "status"> | "coding";

/** A folded part: what holds and why, columns of the project's row, and rows of other registers. */
export type Section = TabContent & { readonly id: SectionId };

/** What a project's card holds in this workbook. */
export type CardContent = {
  /** Columns that stand in the open. */
  readonly typed: readonly Field[];
  /** What holds, in the open. */
  readonly asked: readonly ResolvedField[];
  readonly sections: readonly Section[];
};

/** What the heading and the Budget box tell already. */
const told: ReadonlySet<string> = new Set(["budgetHours", "budgetAmount", "controls", "worth"]);
const named: ReadonlySet<string> = new Set(["code", "name"]);

const isCoding = ({ kind }: ResolvedField): boolean => kind === "coding" || kind === "codingRule";

const ofSection = (book: Book, tab: CardTab): Section | undefined =>
  tab === "general" || tab === "status" ? undefined : { id: tab, ...tabContent(book, tab) };

/** What the card of every project holds in this workbook (#4, #64, #105, #122, #124). */
export const cardContent = (book: Book): CardContent => {
  const tabs = shownTabs(book);
  const general = tabContent(book, "general");
  const sections = tabs.flatMap((tab) => ofSection(book, tab) ?? []);
  const { fields: all }: Register = registers.projects;
  const open = all.filter(
    ({ id, tabs: on = ["general"] }) =>
      on.some((tab) => tab === "general" || tab === "status") && !named.has(id),
  );
  const price = sections.flatMap(({ asked }) => asked.filter(({ kind }) => kind === "price"));
  const coding: Section = {
    id: "coding",
    asked: general.asked.filter(isCoding),
    fields: [],
    registers: general.registers,
  };
  return {
    typed: open,
    asked: [...general.asked.filter((field) => !isCoding(field) && !told.has(field.kind)), ...price],
    sections: [...(coding.asked.length > 0 ? [coding] : []), ...sections],
  };
};
