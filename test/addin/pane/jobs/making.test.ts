import { expect, test, vi } from "vitest";
import { requireTable } from "#core/book/book";
import { check } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { makeEdits } from "../../../../addin/pane/jobs/make-edits";
import { isMaking } from "../../../../addin/pane/kit/making";
import { FakeWorkbook } from "../fake-workbook";

/** A turn of the clock: what is due is done. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

test("a job that is refused because another is on leaves what is seen of that one as it was", async () => {
  const workbook = new FakeWorkbook({ customers: [{ number: "1", name: "Ek AB" }], importLog: [] });
  await checkAll(workbook);
  const { columnOf, order } = requireTable(check.value!.book, "customers");
  const rename = (to: string): Promise<boolean> =>
    makeEdits(workbook, { what: to, register: "customers" }, [
      {
        ...({ kind: "set", register: "customers" } as const),
        ...{ row: [...order][0]!, column: columnOf.get("name")!, from: "Ek AB", to },
      },
    ]);
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const { write } = workbook;
  vi.spyOn(workbook, "write").mockImplementation(async (...asked) => {
    await held;
    return write(...asked);
  });
  const first = rename("Al AB");
  expect(await rename("Bo AB")).toBe(false);
  await turn();
  expect(isMaking.value).toBe(true);
  goOn();
  expect(await first).toBe(true);
  await turn();
  expect(isMaking.value).toBe(false);
});
