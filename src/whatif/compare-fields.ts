import type { Book } from "../book/book";
import { isModuleInUse } from "../resolve/card-tabs";
import { preparePriceRows } from "../resolve/price-rows";
import type { ResolvedField, ResolvedFieldKind } from "../resolve/resolved-field";
import { resolvedFieldsOf } from "../resolve/resolved-fields";
import type { ResolvedValue } from "../resolve/resolved-value";
import type { Folded } from "../values/brands";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import type { Change } from "./change";
import type { Renamed } from "./renamed";

/** What is told among the sums, where it has its unit. */
const toldAsSums: readonly ResolvedFieldKind[] = ["budgetHours", "budgetAmount", "worth"];

/** The questions whose answers stand on a project's card, besides the sums. */
export const comparedFields = (book: Book): ResolvedField[] =>
  resolvedFieldsOf(book).filter(
    ({ module, isLong, kind }) => !isLong && isModuleInUse(book, module) && !toldAsSums.includes(kind),
  );

/** An answer with the codes that become others as they are then: a branch that bears its new code is no other branch. */
const recoded = (value: ResolvedValue, renamed: Renamed): ResolvedValue => {
  if (!value || renamed.codes.size === 0) return value;
  switch (value.kind) {
    case "one": {
      const code = typeof value.value === "string" ? fold(value.value) : "";
      return renamed.codes.has(code) ? { ...value, value: renamed.typed(code) ?? value.value } : value;
    }
    case "list":
      return { ...value, items: value.items.map((one) => recoded(one, renamed)) };
    case "parts":
      return {
        ...value,
        parts: Object.fromEntries(
          Object.entries(value.parts).map(([id, one]) => [id, recoded(one, renamed)]),
        ),
      };
  }
};

const isSame = (one: ResolvedValue, other: ResolvedValue): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Asks some projects, by their codes then, what holds for them now and then, and keeps what differs. */
export function* compareFields(
  before: Book,
  after: Book,
  codes: Iterable<Folded>,
  fields: readonly ResolvedField[],
  renamed: Renamed,
): Task<ReadonlyMap<Folded, readonly Change[]>> {
  const found = new Map<Folded, readonly Change[]>();
  for (const book of [before, after]) yield* preparePriceRows(book);
  for (const code of codes) {
    const was = renamed.now(code);
    const changes = fields.flatMap((field): Change[] => {
      const answers = {
        before: field.resolve(before, was).value,
        after: field.resolve(after, code).value,
      };
      return isSame(recoded(answers.before, renamed), answers.after)
        ? []
        : [{ kind: "inherited", field, ...answers }];
    });
    if (changes.length > 0) found.set(code, changes);
    yield fields.length;
  }
  return found;
}
