import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { typedOf } from "#core/records/form";
import { nextKey } from "#core/records/next-key";
import { inSlices } from "../../slices";
import { refTo } from "../book/row-ref";
import { heldDraft } from "../form/hold-draft";
import { newDraft } from "../form/row-draft";
import { lang } from "../language";
import { draft, showScreen } from "./state";

/** Suggests the next key for a new row, unless somebody has typed one meanwhile. */
const suggestKey = async (table: Table): Promise<void> => {
  const [field] = table.register.key;
  const mine = draft.value;
  if (field === undefined || table.register.key.length !== 1) return;
  const found = await inSlices(nextKey(table), () => draft.value?.ref === undefined);
  const now = draft.value;
  if (
    !found.ok ||
    found.value === "" ||
    !mine ||
    now?.register !== mine.register ||
    now.ref ||
    now.typed[field]
  )
    return;
  draft.value = { ...now, typed: { ...now.typed, [field]: found.value }, isSuggested: true };
};

/** Opens the form for a row, or for a new one; what was written in it before, and left, is still there. */
export const startForm = (book: Book, table: Table, row: RowId | undefined): void => {
  const register = table.register.id;
  const ref = row === undefined ? undefined : refTo(book, table, row);
  const isLeft = row === undefined && draft.value?.register === register && !draft.value.ref;
  if (!isLeft) {
    const held = heldDraft(register, ref);
    const before = row === undefined ? {} : typedOf(table, row, lang.value);
    draft.value = { ...(held ?? newDraft(before)), register, ref };
    if (row === undefined && !held) void suggestKey(table);
  }
  showScreen({ kind: "form", ref });
};
