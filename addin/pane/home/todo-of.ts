import type { Keyless } from "#core/book/read-book";
import type { RegisterId } from "#core/registers/register";
import type { Listed } from "#core/rules/engine/listing";
import { isFixable } from "../findings/finding-groups";

/** How many there are of something, the most first. */
export type Tally<Id> = readonly (readonly [id: Id, count: number])[];

/** What there is to do about the findings: what can be fixed at once, by rule; and what has to be decided, by register. */
export type Todo = {
  readonly fixable: { readonly count: number; readonly rules: Tally<string> };
  readonly errors: { readonly count: number; readonly registers: Tally<RegisterId> };
  readonly milder: {
    readonly warnings: number;
    readonly notes: number;
    readonly registers: Tally<RegisterId>;
  };
};

const tally = <Id>(ids: readonly Id[]): Tally<Id> => {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

const registersOf = (listed: readonly Listed[]): RegisterId[] =>
  listed.flatMap(({ register }) => register ?? []);

/** What there is to do about findings, and about registers that lost their key, which are errors. */
export const todoOf = (listed: readonly Listed[], keyless: readonly Keyless[]): Todo => {
  const fixable = listed.filter(isFixable);
  const rest = listed.filter((one) => !isFixable(one));
  const errors = rest.filter(({ finding }) => finding.severity === "error");
  const milder = rest.filter(({ finding }) => finding.severity !== "error");
  const warnings = milder.filter(({ finding }) => finding.severity === "warning").length;
  return {
    fixable: { count: fixable.length, rules: tally(fixable.map(({ finding }) => finding.rule)) },
    errors: {
      count: errors.length + keyless.length,
      registers: tally([...registersOf(errors), ...keyless.map(({ register }) => register)]),
    },
    milder: { warnings, notes: milder.length - warnings, registers: tally(registersOf(milder)) },
  };
};
