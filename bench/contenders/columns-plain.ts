import { columnRows, DAYS, slipsOf } from "../data/column-rows";

/** The text, and the text without each of its characters. */
const withoutOne = (text: string): string[] => [
  text,
  ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)),
];
import { contend, type Contender } from "../method/contend";

/** The same work with Maps of strings and an object a row. */
await contend(({ rows, variant }): Contender => {
  const { keys, days, hours } = columnRows(rows);
  if (variant === "dictionary")
    return {
      work: () => {
        const numbers = new Map<string, number>();
        const ofRows: number[] = [];
        for (const key of keys) {
          const folded = key.toLowerCase();
          const number = numbers.get(folded) ?? numbers.size;
          numbers.set(folded, number);
          ofRows.push(number);
        }
        return String(numbers.size);
      },
    };
  if (variant === "index")
    return {
      work: () => {
        const lists = new Map<string, number[]>();
        for (const [row, key] of keys.entries()) {
          const folded = key.toLowerCase();
          const list = lists.get(folded);
          if (list) list.push(row);
          else lists.set(folded, [row]);
        }
        return String([...lists.values()].reduce((all, list) => all + list.length, 0));
      },
    };
  if (variant === "near")
    return {
      work: () => {
        const folded = [...new Set(keys)].map((key) => key.toLowerCase());
        const lists = new Map<string, string[]>();
        for (const key of folded)
          for (const less of withoutOne(key)) {
            const list = lists.get(less);
            if (list) list.push(key);
            else lists.set(less, [key]);
          }
        const found = slipsOf(folded).map((slip) =>
          withoutOne(slip).flatMap((less) => lists.get(less) ?? []),
        );
        return String(found.filter((candidates) => candidates.length > 0).length);
      },
    };
  const entries = keys.map((key, row) => ({
    key: key.toLowerCase(),
    day: days[row] ?? 0,
    hours: hours[row] ?? 0,
    isMarked: row % 2 === 0,
  }));
  return {
    work: (run) => {
      const from = (run % 2) * (DAYS / 2);
      const sums = new Map<string, { all: number; marked: number }>();
      for (const one of entries) {
        if (one.day < from || one.day > from + DAYS / 2) continue;
        const sum = sums.get(one.key) ?? { all: 0, marked: 0 };
        sums.set(one.key, sum);
        sum.all += one.hours;
        if (one.isMarked) sum.marked += one.hours;
      }
      return String([...sums.values()].reduce((all, sum) => all + sum.all + sum.marked, 0));
    },
  };
});
