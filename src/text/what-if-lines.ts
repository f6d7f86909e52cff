import type { Control } from "../resolve/controls";
import { partsOf, type ResolvedValue } from "../resolve/resolved-value";
import type { Lang } from "../values/cell";
import { formatCount, formatDate, formatMoney } from "../values/format";
import type { Change, ControlChange, StandChange } from "../whatif/change";
import { budgetBox as boxEn } from "./en/budget-box";
import { limitText, usedText } from "./limit-text";
import { resolvedLabel, sayResolved } from "./say-resolved";
import { budgetBox as boxSv } from "./sv/budget-box";
import { sumText, whatIfTexts } from "./what-if-text";

/** Whether something gets right that was wrong, gets wrong, or goes on being so. */
export type Tone = "good" | "bad" | "still" | "plain";

/** A figure or a value as it is told now and then. */
export type ChangeLine = {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly tone: Tone;
  /** It is a text and no figure. */
  readonly isText?: true;
};

/** What a company calls its dimensions and customers. */
export type Called = {
  readonly dimension: (key: string) => string;
  readonly customer: (control: Control) => string;
};

const boxes = { sv: boxSv, en: boxEn };

const toneOf = (wasBad: boolean, isBad: boolean): Tone =>
  isBad ? (wasBad ? "still" : "bad") : wasBad ? "good" : "plain";

const sumTone = ({ sum, before, after }: Extract<Change, { readonly kind: "sum" }>): Tone => {
  switch (sum) {
    case "used":
      return toneOf((before ?? 0) > 1, (after ?? 0) > 1);
    case "margin":
    case "amountRemaining":
      return toneOf((before ?? 0) < 0, (after ?? 0) < 0);
    case "unpriced":
      return (after ?? 0) > (before ?? 0) ? "bad" : "good";
    default:
      return "plain";
  }
};

const controlName = (control: Control, lang: Lang, { customer }: Called): string => {
  const text = boxes[lang];
  const { kind, of, period } = control;
  return [
    `${text.kinds[kind]} ${text.limits[of](limitText(control, lang))}`,
    control.customer === undefined ? "" : text.ofCustomer(customer(control)),
    period === undefined ? "" : text.periods[period],
  ]
    .filter((part) => part !== "")
    .join(", ");
};

const controlLines = (
  { control, before, after }: ControlChange,
  lang: Lang,
  called: Called,
): ChangeLine[] => {
  const [text, box] = [whatIfTexts[lang], boxes[lang]];
  const name = controlName(control, lang, called);
  const say = (one: ControlChange["before"]): string =>
    one.why === undefined ? box.verdicts[one.verdict] : box.why[one.why];
  const used = (amount: number): string => usedText(control, amount, lang);
  const day = ({ forecast }: ControlChange["before"]): string =>
    forecast === undefined ? text.never : formatDate(forecast, lang);
  const lines: ChangeLine[] = [];
  if (before.verdict !== after.verdict || before.why !== after.why)
    lines.push({
      what: name,
      ...{ before: say(before), after: say(after), isText: true },
      tone: toneOf(before.verdict === "reached", after.verdict === "reached"),
    });
  if (before.used !== after.used)
    lines.push({
      what: `${name}: ${text.controlUsed}`,
      ...{ before: used(before.used), after: used(after.used), tone: "plain" },
    });
  if (before.withUnreviewed !== after.withUnreviewed && after.withUnreviewed !== after.used)
    lines.push({
      what: `${name}: ${text.controlWithUnreviewed}`,
      ...{ before: used(before.withUnreviewed), after: used(after.withUnreviewed), tone: "plain" },
    });
  if (before.unpriced !== after.unpriced)
    lines.push({
      what: `${name}: ${text.sums.unpriced}`,
      before: formatCount(before.unpriced, lang),
      after: formatCount(after.unpriced, lang),
      tone: after.unpriced > before.unpriced ? "bad" : "good",
    });
  if (before.forecast !== after.forecast)
    lines.push({
      what: `${name}: ${text.controlForecast}`,
      ...{ before: day(before), after: day(after), isText: true },
      tone: (after.forecast ?? Infinity) > (before.forecast ?? Infinity) ? "good" : "plain",
    });
  return lines;
};

/** A price alone where that is what differs, and not where it comes from. */
const shortly = (value: ResolvedValue): ResolvedValue =>
  value?.kind === "parts" && "source" in value.parts
    ? (value.parts.price ?? partsOf({ source: value.parts.source }))
    : value;

const answers = ({ before, after }: Extract<Change, { readonly kind: "inherited" }>, lang: Lang) => {
  const say = (value: ResolvedValue): string => sayResolved(value, lang) || whatIfTexts[lang].none;
  const short = { before: say(shortly(before)), after: say(shortly(after)) };
  return short.before === short.after ? { before: say(before), after: say(after) } : short;
};

/** A change as it is told: a line, or one for each of a control's figures. */
export const changeLines = (change: Change, lang: Lang, called: Called): readonly ChangeLine[] => {
  const text = whatIfTexts[lang];
  switch (change.kind) {
    case "sum": {
      const { sum, before, after } = change;
      const said = { before: sumText(sum, before, lang), after: sumText(sum, after, lang) };
      return [{ what: text.sums[sum], ...said, tone: sumTone(change) }];
    }
    case "control":
      return controlLines(change, lang, called);
    case "fixedPrice": {
      const said = {
        before: text.fixedStates[change.before],
        after: text.fixedStates[change.after],
      };
      return [{ what: text.fixedPrice, ...said, tone: "plain", isText: true }];
    }
    case "inherited": {
      const { field } = change;
      const name = field.dimension === undefined ? undefined : called.dimension(field.dimension);
      const said = answers(change, lang);
      return [{ what: resolvedLabel(field, lang, name), ...said, tone: "plain", isText: true }];
    }
  }
};

/** What a stand of the whole workbook comes to now and then: its amount, and the rows of unknown amount. */
export const standLines = ({ stand, before, after }: StandChange, lang: Lang): readonly ChangeLine[] => {
  const text = whatIfTexts[lang];
  const lines: ChangeLine[] = [];
  if (before.amount !== after.amount)
    lines.push({
      what: text.stands[stand],
      before: formatMoney(before.amount, lang),
      after: formatMoney(after.amount, lang),
      tone: "plain",
    });
  if (before.unknown !== after.unknown)
    lines.push({
      what: `${text.stands[stand]}: ${text.unknown}`,
      before: formatCount(before.unknown, lang),
      after: formatCount(after.unknown, lang),
      tone: after.unknown > before.unknown ? "bad" : "good",
    });
  if (lines.length === 0)
    lines.push({
      what: `${text.stands[stand]}: ${text.entries}`,
      before: formatCount(before.rows, lang),
      after: formatCount(after.rows, lang),
      tone: "plain",
    });
  return lines;
};
