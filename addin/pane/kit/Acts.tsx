import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { noticeWords } from "./words";

const shown = signal<ComponentChildren>(undefined);

/** Whether the screen has acts of its own at the pane's lower edge. */
export const hasActs = (): boolean => shown.value !== undefined;

type Props = {
  /** Leaves without doing anything; it stands alone to the left. */
  readonly leave?: (() => void) | undefined;
  /** What leaving is called where it is not Avbryt. */
  readonly leaveText?: string;
  /** The rest, the main button last. */
  readonly children?: ComponentChildren;
};

/** What a screen's acts are: they stand at the pane's lower edge, in sight below a content of any length. */
export function Acts({ leave, leaveText, children }: Props) {
  useLayoutEffect(() => {
    shown.value = (
      <>
        {leave && (
          <fluent-button class="leave" onClick={leave}>
            {leaveText ?? noticeWords.value.cancel}
          </fluent-button>
        )}
        {children}
      </>
    );
  });
  useLayoutEffect(
    () => () => {
      shown.value = undefined;
    },
    [],
  );
  return null;
}

/** Where the acts of the screen that shows stand. */
export function ActsBar() {
  return shown.value === undefined ? null : (
    <section class="acts" aria-label={noticeWords.value.acts}>
      {shown.value}
    </section>
  );
}
