/** The months as written in Swedish and English, in full and in short, folded. */
const NAMES = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb", "febr"],
  ["mars", "march", "mar"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augusti", "august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const MONTHS = new Map(NAMES.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

/** The number of the month, 1 to 12, that a folded word names. */
export const monthOf = (name: string): number | undefined => MONTHS.get(name);
