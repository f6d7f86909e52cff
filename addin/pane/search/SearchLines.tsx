import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { searchRows } from "#core/records/search-index";
import { plainWords } from "#core/values/plain-letters";
import { fold } from "#core/values/text";
import type { Workbook } from "../../ports";
import { current } from "../book/book";
import { Icon } from "../kit/Icon";
import { movedTo } from "../kit/roving";
import { screenKey } from "../kit/screen";
import { activeLine, closeSearch, lineKeys, searchText } from "../kit/searching";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { FoundText } from "./FoundText";
import { commandLines, linesWith, type Way } from "./command-lines";
import { findingGroup } from "./finding-lines";
import { refreshSearch, searchable } from "./index-state";
import type { Group, Line } from "./line";
import { recents, remember } from "./recent";
import { rowGroups, rowLine } from "./row-lines";
import "./search.css";
import { words } from "./words";

/** So many lines of one group, and in all. */
const MOST_OF_ONE = 3;
const MOST_ROWS = 6;
/** And so many things to do: with a project that was found there are so many. */
const MOST_TO_DO = 4;

/** What is done with the project that was found. */
const ofProject = ["do-new-under", "do-move", "do-think", "do-bill"];

type Props = { readonly ways: readonly Way[] };

/** What was chosen before, as far as it is still there. */
const recentLines = (workbook: Workbook, book: Book, commands: readonly Line[]): Line[] =>
  recents().flatMap((one): Line[] => {
    if ("command" in one) return commands.filter(({ id }) => id === `do-${one.command}`);
    const table = tableOf(book, one.register);
    const row = table && rowWithKey(table, fold(one.key));
    return row === undefined ? [] : [rowLine(workbook, book, one.register, row) ?? []].flat();
  });

const useGroups = (ways: readonly Way[]): readonly Group[] => {
  const workbook = useWorkbook();
  const query = searchText.value;
  const known = searchable.value;
  const now = current.value;
  const spoken = lang.value;
  return useMemo(() => {
    if (!now) return [];
    const text = words.value;
    const asked = plainWords(query)
      .split(" ")
      .flatMap((word) => (word === "" ? [] : [` ${word}`]));
    if (asked.length === 0) {
      const commands = commandLines(workbook, now.book, ways, undefined);
      const before = recentLines(workbook, now.book, commands);
      const first = commands.filter(({ id }) => id.startsWith("do-view-"));
      return [
        ...(before.length > 0 ? [{ title: text.recent, lines: before }] : []),
        { title: text.goTo, lines: first },
      ];
    }
    const index = known?.book === now.book ? known : undefined;
    const found = index ? searchRows(index.rows, query, MOST_OF_ONE) : [];
    const [best] = found[0]?.hits ?? [];
    const commands = linesWith(commandLines(workbook, now.book, ways, best), asked);
    const withBest =
      best?.register === "projects"
        ? commandLines(workbook, now.book, ways, best).filter(({ id }) => ofProject.includes(id))
        : [];
    const todo = [...new Map([...commands, ...withBest].map((line) => [line.id, line])).values()];
    return [
      ...rowGroups(workbook, now.book, found, query, MOST_ROWS),
      ...(index ? findingGroup(workbook, index, asked, query, MOST_OF_ONE) : []),
      ...(todo.length > 0 ? [{ title: text.todo, lines: todo.slice(0, MOST_TO_DO) }] : []),
    ];
  }, [query, known, now, ways, workbook, spoken]);
};

/** What the search finds, as it is typed: the arrows of the box walk along it, Enter opens, Alt+Enter opens and stays, Ctrl+Enter goes to the row. */
export function SearchLines({ ways }: Props) {
  const text = words.value;
  const groups = useGroups(ways);
  const lines = groups.flatMap((group) => group.lines);
  const query = searchText.value;
  const at = Math.max(
    0,
    lines.findIndex(({ id }) => id === activeLine.value),
  );
  const active = lines[at];
  useEffect(() => void refreshSearch(), [current.value]);
  // At once, so that a key pressed right after finds the line that it goes on from.
  useLayoutEffect(() => {
    activeLine.value = active?.id;
    document.getElementById(active?.id ?? "")?.scrollIntoView({ block: "nearest" });
  }, [active?.id]);
  /** Opens a line below the search, which stays. */
  const show = ({ act, recent }: Line): void => {
    if (recent) remember(recent);
    act();
  };
  const choose = (line: Line): void => {
    const giveBack = closeSearch(false);
    const before = screenKey.peek();
    show(line);
    // What opens nothing, or what shows already, leaves the keyboard where it stood.
    if (screenKey.peek() === before) giveBack();
  };
  lineKeys.current = (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key === "Enter") {
      if (!active) return true;
      if (altKey) {
        show(active);
        return true;
      }
      if ((ctrlKey || metaKey) && active.goTo) {
        closeSearch(true);
        active.goTo();
      } else choose(active);
      return true;
    }
    const next = key === "Home" || key === "End" ? undefined : movedTo(key, at, lines.length);
    if (next === undefined) return false;
    activeLine.value = lines[next]?.id;
    return true;
  };
  useEffect(
    () => () => {
      lineKeys.current = undefined;
      activeLine.value = undefined;
    },
    [],
  );
  const isBuilding = query.trim() !== "" && searchable.value?.book !== current.value?.book;
  return (
    <>
      <div id="search-lines" class="search-lines" role="listbox" aria-label={text.found(lines.length)}>
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <p class="search-title" aria-hidden="true">
              {group.title}
            </p>
            {group.lines.map((line) => (
              <div
                key={line.id}
                id={line.id}
                role="option"
                class="search-line"
                aria-selected={line === active}
                onPointerMove={() => (activeLine.value = line.id)}
                onClick={() => choose(line)}
              >
                <Icon name={line.icon} />
                <span class="search-text">
                  {line.key !== undefined && (
                    <b>
                      <FoundText text={line.key} query={query} />{" "}
                    </b>
                  )}
                  <FoundText text={line.text} query={query} />
                </span>
                {line.aside !== undefined && <span class="search-aside">{line.aside}</span>}
              </div>
            ))}
          </div>
        ))}
        {isBuilding ? (
          <p class="hint">{text.building}</p>
        ) : (
          lines.length === 0 && <p class="empty">{text.nothing(query)}</p>
        )}
      </div>
      <Told count={lines.length} query={query} />
      <p class="search-foot" aria-hidden="true">
        <kbd>↑↓</kbd> {text.choose} <kbd>↵</kbd> {text.open} <kbd>Ctrl ↵</kbd> {text.row} <kbd>Esc</kbd>
      </p>
    </>
  );
}

/** How long somebody has to have stopped typing before the count is read out, in ms. */
const PAUSE = 400;

function Told({ count, query }: { readonly count: number; readonly query: string }) {
  const [told, setTold] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setTold(words.value.found(count)), PAUSE);
    return () => clearTimeout(timer);
  }, [count, query]);
  return (
    <p class="sr-only" role="status">
      {told}
    </p>
  );
}
