import { Choice } from "./Choice";
import { listWords } from "./words";

type Props = {
  /** The column that stands there. */
  readonly value: string;
  readonly choices: readonly (readonly [id: string, header: string])[];
  readonly choose: (field: string) => void;
};

/** Which column stands last in the lines of a list. */
export function LastColumn({ value, choices, choose }: Props) {
  return (
    <div class="last-column">
      <Choice label={listWords.value.lastColumn} value={value} options={choices} choose={choose} />
    </div>
  );
}
