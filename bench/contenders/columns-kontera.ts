import { learnSpelling, newDictionary, NO_KEY, numberAt, setNumber } from "../../src/columns/dictionary";
import { groupRows } from "../../src/columns/grouped-rows";
import { sumGroups } from "../../src/columns/grouped-sums";
import { indexRows, rowsIn } from "../../src/columns/key-index";
import { nearIndex } from "../../src/columns/near-index";
import { rowFilter } from "../../src/columns/row-filter";
import { finish } from "../../src/values/task";
import { fold } from "../../src/values/text";
import { columnRows, DAYS, slipsOf } from "../data/column-rows";
import { contend, type Contender } from "../method/contend";

/** The work of the columns by themselves: keys as numbers, rows by key, and the sums of groups. */
await contend(({ rows, variant }): Contender => {
  const { keys, days, hours } = columnRows(rows);
  const numbered = () => {
    const dictionary = newDictionary(rows);
    for (const [row, key] of keys.entries())
      setNumber(dictionary, row, dictionary.spellings[key] ?? learnSpelling(dictionary, key, key));
    return dictionary;
  };
  if (variant === "dictionary") return { work: () => String(numbered().keys.length) };
  if (variant === "index")
    return {
      work: () => {
        const order = keys.map((_, row) => row);
        const index = finish(indexRows(order, (row) => fold(keys[row] ?? "")));
        return String([...index.rows.keys()].reduce((all, key) => all + rowsIn(index, key).length, 0));
      },
    };
  if (variant === "near")
    return {
      work: () => {
        const folded = [...new Set(keys)].map(fold);
        const index = nearIndex(folded);
        const found = slipsOf(folded).map((slip) => index.candidates(fold(slip)));
        return String(found.filter((candidates) => candidates.length > 0).length);
      },
    };
  const dictionary = numbered();
  const groups = dictionary.keys.length;
  const grouped = finish(
    groupRows(rows, groups, {
      groupOf: (row) => numberAt(dictionary, row),
      valueOf: (row) => days[row] ?? 0,
      amountOf: (row) => hours[row] ?? 0,
      labelOf: () => NO_KEY,
      isMarked: (row) => row % 2 === 0,
    }),
  );
  const places = Int32Array.from({ length: groups }, (_, group) => group);
  return {
    work: (run) => {
      const from = (run % 2) * (DAYS / 2);
      const sums = { places, all: new Float64Array(groups), marked: new Float64Array(groups) };
      finish(sumGroups(grouped, rowFilter({ from, to: from + DAYS / 2 }), sums));
      return String(
        sums.all.reduce((all, sum) => all + sum, 0) + sums.marked.reduce((all, sum) => all + sum, 0),
      );
    },
  };
});
