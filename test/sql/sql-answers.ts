import { questions, statements } from "./answers";
import { askDuckDb } from "./ask-duckdb";
import type { Company } from "./random-company";
import { textTables } from "./tables";

/** What SQL says of the companies, over their cells as they were typed: a line each. */
export const sqlAnswers = (companies: readonly Company[]): Promise<string[]> => {
  const asked = {
    name: "asked",
    columns: ["until"],
    rows: companies.map(({ until }, at) => [at, 0, until]),
  };
  return askDuckDb([...textTables(companies.map(({ book }) => book)), asked], statements, questions);
};
