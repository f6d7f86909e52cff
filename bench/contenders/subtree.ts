import { allCodes, codesBelow } from "../../src/tree/sorted-codes";
import { fold } from "../../src/values/text";
import { bookOf } from "../data/book";
import { projectTable } from "../data/projects";
import { contend } from "../method/contend";

/** Everything below a project: as a range of the sorted codes, or, with the variant `scan`, by a look at every code. */
await contend(({ rows, variant }) => {
  const { projectCodes } = bookOf(projectTable(rows));
  const mains = Math.floor(rows / 125);
  const times = variant === "scan" ? 20 : 20_000;
  return {
    work: () => {
      let found = 0;
      for (let at = 0; at < times; at++) {
        const code = fold(`k${String(1 + ((at * 7919) % mains)).padStart(5, "0")}.a2`);
        const below =
          variant === "scan"
            ? allCodes(projectCodes).filter((one) => one.startsWith(`${code}.`))
            : codesBelow(projectCodes, code);
        if (at < 20) found += below.length;
      }
      return String(found);
    },
    figures: () => ({ times }),
  };
});
