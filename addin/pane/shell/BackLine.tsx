import { Icon } from "../kit/Icon";
import { shell } from "../language";
import { wayBack } from "./way-back";

/** Where back leads, by name; nothing at the root of a place. */
export function BackLine() {
  const back = wayBack.value;
  if (!back) return null;
  return (
    <div class="back-line">
      <button type="button" class="back" aria-label={shell.value.back(back.to)} onClick={back.go}>
        <Icon name="back" /> <span>{back.to}</span>
      </button>
    </div>
  );
}
