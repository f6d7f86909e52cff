import { useRef } from "preact/hooks";
import { findingCounts, keyless } from "../book/book";
import { Icon, type IconName } from "../kit/Icon";
import { place, placeIds, showPlace, type PlaceId } from "../kit/route";
import { useRoving } from "../kit/use-roving";
import { shell } from "../language";
import { views } from "../views";

const icons: Readonly<Record<PlaceId, IconName>> = {
  home: "home",
  projects: "tree",
  billing: "invoice",
  registers: "table",
};

/** The places of the pane. They are gone to by a press, never by the arrows that walk among them. */
export function Places() {
  const nav = useRef<HTMLElement>(null);
  useRoving(nav, "along");
  const words = shell.value;
  return (
    <nav ref={nav} class="places" aria-label={words.places}>
      {placeIds.map((id) => (
        <button
          key={id}
          id={`place-${id}`}
          type="button"
          data-roving=""
          class="place-button"
          aria-current={id === place.value ? "page" : undefined}
          onClick={() => showPlace(id)}
        >
          <span class="place-icon">
            <Icon name={icons[id]} />
            {id === "home" && <Badge />}
          </span>
          <span class="place-name">{views[id].title()}</span>
        </button>
      ))}
    </nav>
  );
}

/** How many errors there are; nothing when there is none. */
function Badge() {
  const words = shell.value;
  const count = findingCounts.value.error + keyless.value.length;
  if (count === 0) return null;
  return (
    <>
      <span class="place-badge" aria-hidden="true">
        {words.badge(count)}
      </span>
      <span class="sr-only">{words.errors(count)}, </span>
    </>
  );
}
