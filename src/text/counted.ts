import type { Lang } from "../values/cell";
import { formatCount } from "../values/format";

/** A count with its noun: `1 fel`, `12 345 fel`. */
export const counted = (count: number, lang: Lang, one: string, other: string): string =>
  `${formatCount(count, lang)} ${count === 1 ? one : other}`;
