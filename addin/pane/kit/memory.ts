import { effect, type Signal } from "@preact/signals";
import { keepAs, keptAs } from "./kept";

const PLACE = "kontera.workbooks";

/** So many workbooks are remembered, the latest first. */
const MOST = 20;

type Remembered = Readonly<Record<string, unknown>>;
type Entry = readonly [mark: number, remembered: Remembered];

/** The workbook that the pane stands beside, by its mark; undefined where it has no address to be known by. */
let mine: number | undefined;

/** Tells one address from another without saying it: where somebody keeps their files is nobody's business. */
const markOf = (address: string): number => {
  const PRIME = 16_777_619;
  let mark = 2_166_136_261;
  for (let at = 0; at < address.length; at++) mark = Math.imul(mark ^ address.charCodeAt(at), PRIME) >>> 0;
  return mark;
};

const isEntry = (one: unknown): one is Entry =>
  Array.isArray(one) && typeof one[0] === "number" && typeof one[1] === "object" && one[1] !== null;

const entries = (): readonly Entry[] => {
  try {
    const kept: unknown = JSON.parse(keptAs(PLACE) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
};

/** What was asked to be remembered before it was known of which workbook. */
const waiting: ((mark: number) => void)[] = [];

/** Says which workbook the pane stands beside: what is remembered is remembered of it. Without an address nothing is. */
export const startMemory = (address: string | undefined): void => {
  if (!address) return;
  mine = markOf(address);
  for (const begin of waiting.splice(0)) begin(mine);
};

/** Does something as soon as it is known which workbook the pane stands beside. */
export const whenKnown = (begin: (mark: number) => void): void => {
  if (mine === undefined) waiting.push(begin);
  else begin(mine);
};

const rememberedOf = (mark: number): Remembered => entries().find(([one]) => one === mark)?.[1] ?? {};

/**
 * Remembers what somebody has chosen, in this workbook and on this computer, from one opening of the pane to the next.
 * Nothing of it stands in the workbook, which would be changed by it.
 * @param read - what was remembered; undefined for what can no longer be chosen
 * @param write - how it is remembered: no more of the workbook's text than the keys that are open
 */
export const remember = <T>(
  name: string,
  choice: Signal<T>,
  read: (before: unknown) => T | undefined,
  write: (now: T) => unknown = (now) => now,
): void => {
  const begin = (mark: number): void => {
    const before = read(rememberedOf(mark)[name]);
    if (before !== undefined) choice.value = before;
    effect(() => {
      const now = write(choice.value);
      const known = rememberedOf(mark);
      if (JSON.stringify(known[name]) === JSON.stringify(now)) return;
      const others = entries().filter(([one]) => one !== mark);
      keepAs(PLACE, JSON.stringify([[mark, { ...known, [name]: now }], ...others].slice(0, MOST)));
    });
  };
  whenKnown(begin);
};

/** Reads one of some choices. */
export const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (before: unknown): T | undefined =>
    choices.find((one) => one === before);

/** So many keys that stand open are remembered. */
const MOST_OPEN = 200;

/** Remembers which keys stand open. */
export const rememberOpen = <Key extends string>(
  name: string,
  open: Signal<ReadonlySet<Key>>,
  isKey: (text: string) => text is Key,
): void =>
  remember(
    name,
    open,
    (before) =>
      Array.isArray(before)
        ? new Set(before.filter((one): one is Key => typeof one === "string" && isKey(one)))
        : undefined,
    (keys) => [...keys].slice(0, MOST_OPEN),
  );
