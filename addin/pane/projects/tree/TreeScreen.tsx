import { useEffect, useMemo } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { controlMarks } from "#core/budget/control-marks";
import type { Rollup } from "#core/budget/rollup";
import type { Listed } from "#core/rules/engine/listing";
import { fold } from "#core/values/text";
import { findings } from "../../book/book";
import { reachedControls } from "../../findings/reached-controls";
import { askedChip, shownProject } from "../../kit/shown-project";
import { useWorkbook } from "../../workbook-context";
import { activeCode, chip, foundPlaces } from "../state";
import { treeWords } from "../words";
import { Counted } from "./Counted";
import { ListTools } from "./ListTools";
import { ProjectTree } from "./ProjectTree";
import { Total } from "./Total";
import { TreeHead } from "./TreeHead";
import { chipCounts, treeFacts } from "./tree-facts";
import { treeMenu } from "./tree-menu";

type Props = { readonly book: Book; readonly sums: Rollup; readonly onChoose: () => void };

/** The rows of Projekt (projects) that an error is found in. */
const rowsWithError = (found: readonly Listed[]): ReadonlySet<RowId> =>
  new Set(
    found.flatMap(({ finding: { at, severity } }) =>
      at?.register === "projects" && severity === "error" ? [at.row] : [],
    ),
  );

/** The place Projekt: the tree with its budgets, and what it is made of. */
export function TreeScreen({ book, sums, onChoose }: Props) {
  const workbook = useWorkbook();
  const text = treeWords.value;
  const found = findings.value;
  const facts = useMemo(() => {
    return treeFacts(sums.nodes, {
      errors: rowsWithError(found),
      marks: controlMarks(book, reachedControls(found)),
    });
  }, [book, sums, found]);
  useEffect(() => {
    const asked = askedChip.value;
    if (!asked) return;
    askedChip.value = undefined;
    chip.value = chipCounts(facts)[asked] > 0 ? asked : "all";
  }, [facts, askedChip.value]);
  const isPriced = book.tables.has("prices");
  const open = (code: string): void => {
    activeCode.value = fold(code);
    shownProject.value = code;
  };
  return (
    <>
      <TreeHead items={treeMenu(book, facts, workbook, onChoose)} />
      <ListTools facts={facts} isPriced={isPriced} onChoose={onChoose} />
      {foundPlaces.value && (
        <p class="hint" role="status">
          {text.found(foundPlaces.value.size)}
        </p>
      )}
      <p class="sr-only">{text.keys}</p>
      <ProjectTree book={book} facts={facts} onOpen={open} />
      <Total book={book} facts={facts} isPriced={isPriced} />
      <Counted book={book} rollup={sums} />
    </>
  );
}
