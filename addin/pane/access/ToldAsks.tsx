import { toldOutcomes, type ToldOutcome } from "#core/access/told-outcome";
import { headerKey } from "#core/registers/headers";
import { Choice } from "../kit/Choice";
import { answers, explained, type Asked } from "./reconcile-state";
import type { FoundColumns } from "./told-columns";
import { outcomeName } from "./told-groups";
import { reconcileWords } from "./words";

const NONE = "none";

const answer = (asked: Asked, value: string): void => {
  const { columns, isList } = answers.value;
  const others = Object.fromEntries(Object.entries(columns).filter(([one]) => one !== asked));
  const isAnswered = value !== "" && value !== NONE;
  answers.value = {
    columns: isAnswered ? { ...others, [asked]: Number(value) } : others,
    isList: asked === "outcome" ? value === NONE : isList,
  };
};

const explain = (word: string, outcome: ToldOutcome | ""): void => {
  const next = new Map(explained.value);
  if (outcome === "") next.delete(headerKey(word));
  else next.set(headerKey(word), outcome);
  explained.value = next;
};

type Props = { readonly columns: FoundColumns; readonly unknown: readonly string[] };

/** What only a person can say of a file: which column is what, and what its words for outcomes mean. */
export function ToldAsks({ columns: { headers, questions }, unknown }: Props) {
  const text = reconcileWords.value;
  const { isList } = answers.value;
  return (
    <>
      {questions.map(({ asked, columns }) => (
        <Choice
          key={asked}
          label={text.ask[asked]}
          value={asked === "outcome" && isList ? NONE : String(answers.value.columns[asked] ?? "")}
          options={[
            ["", text.chooseOne],
            ...columns.map((column): [string, string] => [
              String(column),
              headers[column] || text.column(column + 1),
            ]),
            ...(asked === "outcome" ? [[NONE, text.noOutcome] as const] : []),
          ]}
          choose={(value) => answer(asked, value)}
        />
      ))}
      {unknown.map((word) => (
        <Choice<ToldOutcome | "">
          key={word}
          label={text.askWord(word)}
          value={explained.value.get(headerKey(word)) ?? ""}
          options={[
            ["", text.chooseOne],
            ...toldOutcomes.map((outcome) => [outcome, outcomeName(outcome)] as const),
          ]}
          choose={(outcome) => explain(word, outcome)}
        />
      ))}
    </>
  );
}
