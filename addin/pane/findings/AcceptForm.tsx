import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Listed } from "#core/rules/engine/listing";
import { names } from "../book/names";
import { isBusy } from "../jobs/job";
import { callPerson, person } from "../kit/person";
import { noticeWords } from "../kit/words";
import { useWorkbook } from "../workbook-context";
import { accept } from "./accept";
import { words } from "./words";

type Props = { readonly listed: readonly Listed[]; readonly onLeave: () => void };

/** Lets what was found stand: why, and once on a computer by whom. */
export function AcceptForm({ listed, onLeave }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [why, setWhy] = useState("");
  const [by, setBy] = useState(person.value ?? "");
  const [isNaming, setNaming] = useState(person.value === undefined);
  // Asked for another name, the button is gone: the keyboard goes to where it is written.
  const wantsName = useRef(false);
  const [lacks, setLacks] = useState<"why" | "by">();
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), []);
  useLayoutEffect(() => {
    if (!isNaming || !wantsName.current) return;
    wantsName.current = false;
    form.current?.querySelector<HTMLInputElement>('[name="by"]')?.select();
  }, [isNaming]);
  const save = async (): Promise<void> => {
    const missing = why.trim() === "" ? "why" : by.trim() === "" ? "by" : undefined;
    setLacks(missing);
    if (missing) {
      form.current?.querySelector<HTMLElement>(`[name="${missing}"]`)?.focus();
      return;
    }
    callPerson(by.trim());
    if (await accept(workbook, listed, { by: by.trim(), why: why.trim() })) onLeave();
  };
  return (
    <form
      ref={form}
      class="accept-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy.value) void save();
      }}
      onKeyDown={(event) => {
        // The list around has no part in what is written here.
        event.stopPropagation();
        if (event.key !== "Escape") return;
        event.preventDefault();
        onLeave();
      }}
    >
      <label class="field">
        <span>{text.acceptWhy}</span>
        <input
          name="why"
          value={why}
          aria-describedby={lacks === "why" ? `${id}-why` : undefined}
          aria-invalid={lacks === "why"}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </label>
      {lacks === "why" && (
        <p id={`${id}-why`} class="problem">
          {text.acceptNeedsWhy}
        </p>
      )}
      {isNaming ? (
        <label class="field">
          <span>{text.acceptBy}</span>
          <input
            name="by"
            value={by}
            aria-describedby={lacks === "by" ? `${id}-by` : undefined}
            aria-invalid={lacks === "by"}
            onInput={({ currentTarget }) => setBy(currentTarget.value)}
          />
        </label>
      ) : (
        <p class="hint">
          {text.acceptAs(by)}{" "}
          <button
            type="button"
            class="link"
            onClick={() => {
              wantsName.current = true;
              setNaming(true);
            }}
          >
            {text.otherName}
          </button>
        </p>
      )}
      {lacks === "by" && (
        <p id={`${id}-by`} class="problem">
          {text.acceptNeedsBy}
        </p>
      )}
      <p class="hint">{text.acceptHow(names.value.register("acceptances"))}</p>
      <div class="finding-acts">
        <button type="button" class="small-button" onClick={onLeave}>
          {noticeWords.value.cancel}
        </button>
        <button type="submit" class="small-button main" aria-disabled={isBusy.value}>
          {text.acceptNow(listed.length)}
        </button>
      </div>
    </form>
  );
}
