/** So many rows tell how wide a column is: those of a register are much alike. */
const SAMPLE = 100;

type Rows<Row> = {
  readonly length: number;
  readonly filter: (wanted: (row: Row, at: number) => boolean) => readonly Row[];
};

/** Some of the rows of a register, from all over it. */
export const sampleOf = <Row>(rows: Rows<Row>): readonly Row[] => {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return rows.filter((_, at) => at % step === 0);
};

/** How many characters a column of a list needs: as many as the longest of its texts has, within bounds. */
export const charsOf = (
  texts: readonly string[],
  [least, most]: readonly [least: number, most: number],
): number =>
  Math.min(
    most,
    texts.reduce((longest, { length }) => Math.max(longest, length), least),
  );
