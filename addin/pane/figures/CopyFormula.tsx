import { copyFormula } from "../jobs/copy";
import { figureWords } from "./words";

type Props = {
  readonly formula: string;
  /** What it is the figure of, for those who hear it. */
  readonly of: string;
};

/** A figure as a formula to paste into a cell: there it follows the registers. */
export function CopyFormula({ formula, of }: Props) {
  const text = figureWords.value;
  return (
    <button
      type="button"
      class="link copy-formula"
      title={formula}
      aria-label={`${text.copy}: ${of}`}
      onClick={() => void copyFormula(formula)}
    >
      {text.copy}
    </button>
  );
}
