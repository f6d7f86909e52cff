import type { EditLine } from "../kit/edit-lines";
import { previewWords } from "../kit/words";

/** Blanks at the ends of a text are seen. */
const shown = (text: string): string => text.replace(/^\s+|\s+$/g, (blanks) => "␣".repeat(blanks.length));

type Props = {
  readonly line: EditLine;
  /** Whether the cell's heading is told: there are several. */
  readonly isNamed: boolean;
};

/** What a fix makes of a cell, or the row that it adds, in one line. */
export function FromTo({ line, isNamed }: Props) {
  const words = previewWords.value;
  if (line.kind !== "cell") {
    const cells = line.cells.map(({ text }) => text).join(" ");
    return (
      <span class="from-to">
        {line.kind === "added" ? words.newRow(line.place) : words.goneRow(line.place)}:{" "}
        {line.kind === "added" ? <ins>{cells}</ins> : <del>{cells}</del>}
      </span>
    );
  }
  return (
    <span class="from-to">
      {isNamed && <span class="hint">{line.header}: </span>}
      <span class="sr-only">{words.from} </span>
      <del>{line.from === "" ? <i>{words.blank}</i> : shown(line.from)}</del>
      <span aria-hidden="true"> → </span>
      <span class="sr-only"> {words.to} </span>
      <ins>{line.to === "" ? <i>{words.blank}</i> : line.to}</ins>
    </span>
  );
}
