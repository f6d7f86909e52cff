import { invoiceAccounts } from "#core/billing/basis-sie";
import { billingOf } from "#core/billing/billing";
import { invoiceLines } from "#core/billing/lines";
import type { BillingSelection } from "#core/billing/selection";
import { basisFile as fileOf, type BasisFile } from "#core/text/basis-file";
import type { Lang } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import type { ReadBook } from "../open-book";
import type { Profile } from "../option-choices";
import type { Options } from "../options";
import type { Problem } from "../problem";

/** The invoice basis of what is ready as a file of a profile; as bookkeeping, what never goes to the next system is in it too (#24). */
export const basisFile = (
  { book, file }: ReadBook,
  { until, lines: summing = "row", today }: Options,
  profile: Profile,
  selection: BillingSelection,
  lang: Lang,
): Result<BasisFile, Problem> => {
  const accounts = profile === "sie4" ? invoiceAccounts(book) : undefined;
  if (profile === "sie4" && !accounts) return err({ code: "no-accounts", file });
  const billing = finish(billingOf(book, until, profile === "sie4" ? "bookkeeping" : "invoice"));
  const { lines } = finish(invoiceLines(billing, summing, selection));
  const day = until ?? today;
  const as = profile === "sie4" ? accounts && ({ profile, accounts } as const) : ({ profile } as const);
  return as ? ok(fileOf(billing, lines, as, day, lang)) : err({ code: "no-accounts", file });
};
