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
import { customerDraft, screen } from "./state";

/** Suggests the next number for a new customer, unless somebody has typed one meanwhile (#135). */
const suggestNumber = async (table: Table): Promise<void> => {
  const mine = customerDraft.value;
  const found = await inSlices(nextKey(table), () => customerDraft.value?.customer === undefined);
  const now = customerDraft.value;
  if (!found.ok || found.value === "" || !mine || !now || now.customer || now.typed["number"]) return;
  customerDraft.value = { ...now, typed: { ...now.typed, number: found.value }, isSuggested: true };
};

/** Opens the form for a customer, or for a new one; what was written in it before, and left, is still there. */
export const startForm = (book: Book, table: Table, row: RowId | undefined): void => {
  const isLeft = row === undefined && customerDraft.value && !customerDraft.value.customer;
  if (!isLeft) {
    const before = row === undefined ? {} : typedOf(table, row, lang.value);
    const customer = row === undefined ? undefined : refTo(book, table, row);
    const held = heldDraft("customers", customer);
    customerDraft.value = { ...(held ?? newDraft(before)), customer };
    if (row === undefined && !held) void suggestNumber(table);
  }
  screen.value = { kind: "form" };
};
