import { keyless } from "../book/book";
import { names } from "../book/names";
import { goToCell } from "../jobs/go-to";
import { Icon } from "../kit/Icon";
import { useWorkbook } from "../workbook-context";
import { words } from "./words";

/** The registers that lost a column of their key: what they hold is not judged, so that no finding tells of it. */
export function KeylessTables() {
  const workbook = useWorkbook();
  const text = words.value;
  const called = names.value;
  return keyless.value.map(({ register, fields, sheet, row, column }) => (
    <div key={`${register} ${sheet}`} class="warning-box" role="alert">
      <h3>
        <Icon name="error" />{" "}
        {text.keyless(
          called.register(register),
          fields.map((field) => called.field(register, field)),
        )}
      </h3>
      <p>
        {text.keylessMore(sheet)}{" "}
        <button type="button" class="link" onClick={() => void goToCell(workbook, sheet, row, column)}>
          {text.goToHeaders}
        </button>
      </p>
    </div>
  ));
}
