import { words } from "./words";

/** A day as the browser's own calendar takes it. */
const ISO = /^\d{4}-\d\d-\d\d$/;

type Props = {
  /** What the field is called that it fills in. */
  readonly field: string;
  readonly value: string;
  readonly onPick: (day: string) => void;
};

/** A calendar beside a date that can be typed in words; it is no wider than the button that opens it. */
export function PickDate({ field, value, onPick }: Props) {
  return (
    <input
      type="date"
      class="pick-date"
      min="1900-01-01"
      max="9999-12-31"
      aria-label={words.value.pickDate(field)}
      title={words.value.pickDate(field)}
      value={ISO.test(value) ? value : ""}
      onChange={({ currentTarget }) => {
        // Nothing is what a calendar gives for a day that is not written out.
        if (currentTarget.value !== "") onPick(currentTarget.value);
      }}
    />
  );
}
