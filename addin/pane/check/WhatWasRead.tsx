import { idleParts } from "#core/resolve/idle";
import { readTexts } from "#core/text/read-text";
import { current, passed } from "../book/book";
import { names } from "../book/names";
import { words } from "../findings/words";
import { goToCell } from "../jobs/go-to";
import { Icon } from "../kit/Icon";
import { showView } from "../kit/route";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";

/**
 * What the findings are of: the registers that were read, what looks like one and was passed over, and what comes to
 * nothing as things are set. Registers without their key have boxes of their own.
 */
export function WhatWasRead() {
  const workbook = useWorkbook();
  const book = current.value?.book;
  if (!book) return null;
  const called = names.value;
  const text = readTexts[lang.value];
  const notable = passed.value.filter(({ reason }) => reason !== "no-register" && reason !== "no-key");
  const others = passed.value.filter(({ reason }) => reason === "no-register").map(({ sheet }) => sheet);
  const plain = [...book.tables.values()].filter(({ place }) => place.name === "");
  const read = Array.from(book.tables.values(), ({ register, order }) => {
    return { name: called.register(register.id), rows: order.length };
  });
  return (
    <>
      {notable.map((one) => (
        <div key={`${one.sheet} ${one.row} ${one.column}`} class="warning-box">
          <p>
            <Icon name="warning" /> {text.passedOver(one, called)}{" "}
            <button
              type="button"
              class="link"
              onClick={() => void goToCell(workbook, one.sheet, one.row, one.column)}
            >
              {words.value.goToHeaders}
            </button>
          </p>
        </div>
      ))}
      {plain.map(({ register: { id }, place: { sheet } }) => (
        <p key={sheet} class="hint">
          {text.noTable({ sheet, register: id }, called)}{" "}
          <button type="button" class="link" onClick={() => showView("own-sheets")}>
            {words.value.connect}
          </button>
        </p>
      ))}
      {idleParts(book).map((one) => (
        <p key={text.idle(one, called)} class="hint">
          {text.idle(one, called)}
        </p>
      ))}
      <p class="hint">
        {read.length > 0 && text.registers(read)} {others.length > 0 && text.others([...new Set(others)])}
      </p>
    </>
  );
}
