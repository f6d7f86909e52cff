import { leftOut } from "./state";
import { words } from "./words";

/** That rows were left out before the workbook was read anew: all of them are chosen now, and somebody has to say so. */
export function ChoiceLost() {
  const text = words.value;
  return (
    <div class="warning-box" role="alert">
      <p>{text.choiceLost}</p>
      <fluent-button id="choose-anew" onClick={() => (leftOut.value = undefined)}>
        {text.chooseAnew}
      </fluent-button>
    </div>
  );
}
