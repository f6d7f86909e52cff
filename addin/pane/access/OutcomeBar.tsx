import type { Prediction } from "#core/access/predict";
import { formatCount } from "#core/values/format";
import { lang } from "../language";
import { countOf, toldOutcomes } from "./tally";
import { accessWords } from "./words";

/** The outcomes as one bar, and their counts. */
export function OutcomeBar({ prediction }: { readonly prediction: Prediction }) {
  const told = toldOutcomes(prediction);
  const all = told.reduce((sum, outcome) => sum + countOf(prediction, outcome), 0);
  let from = 0;
  return (
    <>
      <svg class="access-bar" aria-hidden="true" focusable="false">
        {told.map((outcome) => {
          const width = all === 0 ? 0 : (100 * countOf(prediction, outcome)) / all;
          const at = from;
          from += width;
          return (
            <rect key={outcome} class={`out-${outcome}`} x={`${at}%`} width={`${width}%`} height="100%" />
          );
        })}
      </svg>
      <ul class="access-counts">
        {told.map((outcome) => (
          <li key={outcome} id={`count-${outcome}`}>
            <span class={`access-swatch out-${outcome}`} aria-hidden="true" />
            <span>{accessWords.value.outcome[outcome]}</span>
            <b>{formatCount(countOf(prediction, outcome), lang.value)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
