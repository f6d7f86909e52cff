import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { noticeWords } from "./words";

type Shown = { readonly acts: ComponentChildren; readonly keepsLast: boolean };
const shown = signal<Shown | undefined>(undefined);

/** Whether the screen's acts stand at the pane's lower edge in place of the last change. */
export const hidesLast = (): boolean => shown.value?.keepsLast === false;

type Props = {
  /** Leaves without doing anything; it stands alone to the left. */
  readonly leave?: (() => void) | undefined;
  /** What leaving is called where it is not Avbryt. */
  readonly leaveText?: string;
  /** It is no flow: what was changed last stands below its acts. */
  readonly keepsLast?: boolean;
  /** What is to be known before they are pressed; it comes and goes over the end of the view, so that nothing moves. */
  readonly says?: string;
  /** The rest, the main button last. */
  readonly children?: ComponentChildren;
};

/** What a screen's acts are: they stand at the pane's lower edge, in sight below a content of any length. */
export function Acts({ leave, leaveText, keepsLast = false, says, children }: Props) {
  useLayoutEffect(() => {
    shown.value = {
      keepsLast,
      acts: (
        <>
          {says !== undefined && (
            <p class="acts-said" role="status">
              {says}
            </p>
          )}
          {leave && (
            <fluent-button class="leave" onClick={leave}>
              {leaveText ?? noticeWords.value.cancel}
            </fluent-button>
          )}
          {children}
        </>
      ),
    };
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
  const now = shown.value;
  return now === undefined ? null : (
    <section class={now.keepsLast ? "acts above-last" : "acts"} aria-label={noticeWords.value.acts}>
      {now.acts}
    </section>
  );
}
