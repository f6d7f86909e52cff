type Props<Id extends string> = {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly (readonly [id: Id, text: string])[];
  readonly choose: (id: Id) => void;
};

/** A labeled drop-down over a few known choices. */
export function Choice<Id extends string = string>({ label, value, options, choose }: Props<Id>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value as Id)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
