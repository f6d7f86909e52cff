import type { Acceptance, Accepted } from "#core/rules/engine/accepted";
import type { Lang } from "#core/values/cell";
import { isoDate } from "#core/values/date";
import { words } from "../words";

/** Who accepted a finding, when and why, as JSON tells it. */
export const jsonAcceptance = ({ by, day, why }: Acceptance) => ({
  by: by ?? null,
  date: day === undefined ? null : isoDate(day),
  why: why ?? null,
});

/** An acceptance that speaks for nothing any more. */
export const jsonVoid = (one: Acceptance) => ({
  rule: one.rule,
  message: one.finding,
  ...jsonAcceptance(one),
});

const whoText = ({ by, day, why }: Acceptance): string => {
  const who = [by, day === undefined ? undefined : isoDate(day)].filter((part) => part !== undefined);
  return [who.join(" "), why].filter((part) => part !== undefined && part !== "").join(": ");
};

/** A line for people of somebody's acceptance, after what was accepted. */
export const acceptedLine = (line: string, one: Acceptance): string => {
  const who = whoText(one);
  return who === "" ? line : `${line}  (${who})`;
};

/** The acceptances that are void, a line each. */
export function* voidLines({ void: gone }: Accepted, lang: Lang): Generator<string> {
  const { voided } = words[lang].check;
  for (const one of gone) yield acceptedLine(`${voided}  ${one.finding}  [${one.rule}]`, one);
}
