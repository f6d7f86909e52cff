import { Chips, type Chip } from "../../kit/Chips";
import type { Stretch } from "../../kit/ShareBar";
import { ChosenTime } from "../ChosenTime";
import { isPeriod } from "../period";
import {
  atRegistration,
  chip,
  figureChoices,
  figures,
  isSumming,
  selection,
  type ChipId,
  type FigureChoice,
} from "../state";
import { treeWords } from "../words";
import { chipCounts, type TreeFacts } from "./tree-facts";

type Props = { readonly facts: TreeFacts; readonly isPriced: boolean; readonly onChoose: () => void };

/** Which kinds there are to narrow the list to: how far a period's time is from the whole budget says nothing (Q12). */
const kinds = (counts: Readonly<Record<ChipId, number>>): readonly ChipId[] => [
  "all",
  ...(isPeriod(selection.value) ? [] : (["over", "near"] as const)),
  "errors",
  ...(counts.alarms > 0 ? (["alarms"] as const) : []),
];

/** What narrows the list, and what its bars and figures are. */
export function ListTools({ facts, isPriced, onChoose }: Props) {
  const text = treeWords.value;
  const counts = chipCounts(facts);
  const chips = kinds(counts).map((id): Chip<ChipId> => ({ id, text: text.chip[id], count: counts[id] }));
  const choices = figureChoices.filter((id) => isPriced || (id !== "both" && id !== "kronor"));
  const keys: readonly (readonly [Stretch, string])[] = isPeriod(selection.value)
    ? [["part", text.workedThen]]
    : [
        ["released", text.released],
        ["worked", text.worked],
      ];
  return (
    <>
      <ChosenTime onChoose={onChoose} />
      {atRegistration.value && (
        <p class="chosen">
          <button type="button" class="chip" onClick={() => (atRegistration.value = false)}>
            {text.selectable} <span aria-hidden="true">×</span>
          </button>
          <span class="hint">{text.selectableHow}</span>
        </p>
      )}
      <Chips label={text.chips} chips={chips} value={chip.value} choose={(id) => (chip.value = id)} />
      <div class="tree-legend">
        {keys.map(([of, says]) => (
          <span key={of}>
            <span class={`swatch of-${of}`} aria-hidden="true" />
            {says}
          </span>
        ))}
        {isSumming.value && <span class="stale">{text.summing}</span>}
        <select
          id="tree-figures"
          aria-label={text.figures}
          value={choices.includes(figures.value) ? figures.value : "hours"}
          onChange={(event) => (figures.value = event.currentTarget.value as FigureChoice)}
        >
          {choices.map((id) => (
            <option key={id} value={id}>
              {text.figure[id]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
