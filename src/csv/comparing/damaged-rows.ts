import type { ThreeCells, ThreeWay } from "../../book/three-way";
import type { CellValue } from "../../values/cell";
import { hasLostLetters } from "../lost-letters";
import { isDamaged, undamaged } from "../mojibake";

const sides = ["mine", "theirs", "base"] as const;

/** A text whose letters were lost, or read in another encoding, before it was compared; `meant` where that can be told. */
export type DamagedCell = {
  readonly in: (typeof sides)[number];
  readonly key: string;
  readonly field: string;
  readonly text: string;
  readonly meant: string | undefined;
};

const damageOf = (
  cells: ThreeCells,
  side: (typeof sides)[number],
): Pick<DamagedCell, "meant"> | undefined => {
  const text = cells[side];
  if (typeof text !== "string") return undefined;
  if (isDamaged(text)) return { meant: undamaged(text) };
  const isWhole = (other: CellValue | null): other is string =>
    typeof other === "string" && hasLostLetters(text, other);
  const meant = sides.map((each) => cells[each]).find(isWhole);
  return meant === undefined ? undefined : { meant };
};

/**
 * A comparison without the rows in which a text is damaged: nobody has changed it, and so nobody's it is. Each such text is told instead,
 * and its row is among those that are not compared.
 */
export const withoutDamage = (
  compared: ThreeWay,
): { readonly compared: ThreeWay; readonly damaged: readonly DamagedCell[] } => {
  const damaged: DamagedCell[] = [];
  const counts = { ...compared.counts };
  const rows = compared.rows.filter(({ key, side, changes }) => {
    const found = changes.flatMap((cells) =>
      sides.flatMap((each): DamagedCell[] => {
        const damage = damageOf(cells, each);
        return damage ? [{ in: each, key, field: cells.field, text: String(cells[each]), ...damage }] : [];
      }),
    );
    if (found.length === 0) return true;
    damaged.push(...found);
    counts[side]--;
    counts.unclear++;
    return false;
  });
  return { compared: { ...compared, rows, counts }, damaged };
};
