import { useRef } from "preact/hooks";
import { names } from "../../book/names";
import { Icon } from "../../kit/Icon";
import { Menu, type MenuItem } from "../../kit/Menu";
import { startView } from "../../kit/route";
import { shell } from "../../language";
import { isSearching, projectQuery, sort, type SortId } from "../state";
import { treeWords } from "../words";

const sorts: readonly (SortId | undefined)[] = [undefined, "over", "left", "worked", "code"];

/** The heading of the place, with what can be done there. */
export function TreeHead({ items }: { readonly items: readonly MenuItem[] }) {
  const text = treeWords.value;
  const name = names.value.register("projects");
  const search = useRef<HTMLInputElement>(null);
  const isOpen = isSearching.value || projectQuery.value !== "";
  const orders = sorts.map((id): MenuItem => ({
    id: id ?? "tree",
    text: text.sorts[id ?? "tree"],
    isChosen: sort.value === id,
    act: () => (sort.value = id),
  }));
  const toggleSearch = (): void => {
    projectQuery.value = "";
    isSearching.value = !isOpen;
    // The field is there once it is drawn.
    if (!isOpen) setTimeout(() => search.current?.focus());
  };
  return (
    <>
      <div class="view-head">
        <h2>{name}</h2>
        <div class="view-acts">
          <button
            type="button"
            id="project-search"
            class="icon-button"
            aria-label={text.search}
            aria-expanded={isOpen}
            onClick={toggleSearch}
          >
            <Icon name="search" />
          </button>
          <Menu id="project-sort" label={text.sort} icon="sort" items={orders} />
          <button
            type="button"
            id="new-project"
            class="small-button"
            aria-label={text.newProject}
            onClick={() => startView("tree", { change: "new", project: "" })}
          >
            <Icon name="add" /> {text.newShort}
          </button>
          <Menu id="project-menu" label={shell.value.menuOf(name)} items={items} />
        </div>
      </div>
      {isOpen && (
        <label class="field tree-search">
          <span class="sr-only">{text.search}</span>
          <input
            ref={search}
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={text.searchHint}
            value={projectQuery.value}
            onInput={(event) => (projectQuery.value = event.currentTarget.value)}
          />
        </label>
      )}
    </>
  );
}
