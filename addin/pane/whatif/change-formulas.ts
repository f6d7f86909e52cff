import type { Book } from "#core/book/book";
import { dimensionName } from "#core/book/dimensions";
import { fieldFormula } from "#core/functions/field-formula";
import { fieldIdOf } from "#core/resolve/resolved-field";
import { resolvedLabel } from "#core/text/say-resolved";
import type { ProjectChanges, SumId } from "#core/whatif/change";
import { formulaItem } from "../figures/formula-items";
import { figureWords } from "../figures/words";
import { copyFormula } from "../jobs/copy";
import type { MenuItem } from "../kit/Menu";
import { lang } from "../language";

/** The sums that a function gives, as the formula of a project. */
const sums: Readonly<Partial<Record<SumId, (code: string) => MenuItem>>> = {
  worked: (code) => formulaItem("WORKED", "h", code),
  released: (code) => formulaItem("RELEASED", "h", code),
  budgetHours: (code) => formulaItem("BUDGET", "h", code),
  remaining: (code) => formulaItem("REMAINING", "h", code),
  budgetAmount: (code) => formulaItem("BUDGET", "kr", code, ["kr"]),
  value: (code) => formulaItem("WORTH", "kr", code),
  amountRemaining: (code) => formulaItem("REMAINING", "kr", code, ["kr"]),
};

/**
 * What changes at a project, and what ends there, as formulas for a cell: they give what holds now, and what holds then once it is
 * written. They name the project by the code that it has now.
 */
export const changeFormulas = (
  book: Book,
  { code, was, changes, stays }: ProjectChanges,
): readonly MenuItem[] =>
  [...changes, ...stays].flatMap((change): MenuItem[] => {
    const now = was ?? code;
    if (change.kind === "sum") return [sums[change.sum]?.(now)].filter((item) => item !== undefined);
    if (change.kind !== "inherited") return [];
    const { field } = change;
    const formula = fieldFormula(book, field, now, lang.value);
    if (formula === undefined) return [];
    const name = field.dimension === undefined ? undefined : dimensionName(book, field.dimension);
    return [
      {
        id: fieldIdOf(field),
        text: figureWords.value.copyWhat(resolvedLabel(field, lang.value, name)),
        act: () => void copyFormula(formula),
      },
    ];
  });
