import { useMemo } from "preact/hooks";
import { plainCandidate } from "#core/adopt/candidate";
import { proposalsFor } from "#core/adopt/propose";
import { userRegisterIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { registerName } from "#core/text/names";
import { plainBlocks, strangeTables } from "../book/strangers";
import { isBusy } from "../jobs/job";
import { createRegisters, insertSample } from "../jobs/make-registers";
import { Icon, type IconName } from "../kit/Icon";
import { showView } from "../kit/route";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { words } from "./words";

/** What most begin with. */
const startRegisters: readonly RegisterId[] = ["projects", "customers", "timeEntries"];

/** The first run: what Kontera does, and the ways to begin in the order of what people have. */
export function FirstRun() {
  const workbook = useWorkbook();
  const text = words.value;
  const [tables, blocks] = [strangeTables.value, plainBlocks.value];
  const all = tables.length + blocks.length;
  const likely = useMemo(() => {
    const ranges = blocks.flatMap((block) => plainCandidate(block) ?? []);
    return [...tables, ...ranges].filter((sheet) => proposalsFor(sheet, userRegisterIds).length > 0).length;
  }, [tables, blocks]);
  const own: StartProps = {
    id: "start-own",
    icon: "folder",
    says: text.own,
    more: likely > 0 ? text.ownFound(likely, all) : text.ownHow,
    isMain: likely > 0,
    act: () => showView("own-sheets"),
  };
  const starts: readonly StartProps[] = [
    {
      id: "start-import",
      icon: "import",
      says: text.importStart,
      more: text.importHow,
      act: () => showView("import"),
    },
    {
      id: "start-zero",
      icon: "table",
      says: text.zero,
      more: text.zeroHow(startRegisters.map((id) => registerName(id, lang.value))),
      act: () => void createRegisters(workbook, startRegisters, lang.value),
    },
    {
      id: "start-sample",
      icon: "chart",
      says: text.sample,
      more: text.sampleHow,
      act: () => void insertSample(workbook, lang.value),
    },
  ];
  const ordered = likely > 0 ? [own, ...starts] : [...starts.slice(0, 2), own, ...starts.slice(2)];
  return (
    <section class="first-run">
      <h2>{text.startTitle}</h2>
      <p class="first-intro">{text.intro}</p>
      {ordered.map((start) => (
        <Start key={start.id} {...start} />
      ))}
      <p class="hint">{text.closing}</p>
    </section>
  );
}

type StartProps = {
  readonly id: string;
  readonly icon: IconName;
  readonly says: string;
  readonly more: string;
  readonly isMain?: boolean;
  readonly act: () => void;
};

function Start({ id, icon, says, more, isMain = false, act }: StartProps) {
  return (
    <button
      type="button"
      id={id}
      class={isMain ? "start main" : "start"}
      aria-disabled={isBusy.value}
      onClick={() => {
        if (!isBusy.value) act();
      }}
    >
      <Icon name={icon} />
      <span class="start-text">
        <b>{says}</b>
        <span>{more}</span>
      </span>
      <Icon name="chevron" />
    </button>
  );
}
