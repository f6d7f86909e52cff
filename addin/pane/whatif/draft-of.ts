import { hourParts, ore, type Day } from "#core/values/brands";
import { isoDate } from "#core/values/date";
import { writeText } from "#core/values/value-type";
import type { Assumption } from "#core/whatif/assumption";
import { newDraft, type Draft } from "../kit/thought-draft";
import { lang } from "../language";

const written = (kind: "hours" | "money", value: number): string =>
  writeText({ kind }, value, lang.value, lang.value === "sv" ? "," : ".");
const day = (value: Day | undefined): string => (value === undefined ? "" : isoDate(value));

/** An assumption as it was filled in, to be filled in otherwise. */
export const draftOf = (assumption: Assumption): Draft => {
  switch (assumption.kind) {
    case "hours": {
      const { from, to, hours } = assumption;
      return { ...newDraft(to, "hours"), from, hours: written("hours", hourParts(hours)) };
    }
    case "budget": {
      const { project, field, amount } = assumption;
      const text = amount === undefined ? "" : written(field === "budgetHours" ? "hours" : "money", amount);
      return { ...newDraft(project, "budget"), field, amount: text, clears: amount === undefined };
    }
    case "price": {
      const { terms, was, price } = assumption;
      return {
        ...newDraft(terms.code, "price"),
        known: { terms, price: was },
        price: written("money", ore(price)),
      };
    }
    case "newPrice": {
      const { terms, price } = assumption;
      return {
        ...newDraft(terms.code, "price"),
        usedIn: terms.usedIn,
        price: written("money", ore(price)),
        startsOn: day(terms.validFrom),
      };
    }
    case "branch": {
      const { from, to, unbookParent } = assumption;
      return { ...newDraft(from, "branch"), code: to, unbook: unbookParent };
    }
  }
};
