import type { ResolvedValue } from "#core/resolve/resolved-value";
import { saidParts, sayResolved } from "#core/text/say-resolved";
import { lang } from "../../language";
import { words } from "../words";

const HEX = /^#[0-9a-f]{6}$/i;

/** An answer as the card shows it: one value, a list, or parts; a color with a patch of itself. */
export function Answer({ value }: { readonly value: ResolvedValue }) {
  if (value?.kind === "list" && value.items.length > 0)
    return (
      <ul class="answers">
        {value.items.map((item, at) => (
          <li key={at} class={isInherited(item) ? "inherited" : undefined}>
            <Item value={item} />
          </li>
        ))}
      </ul>
    );
  return <Item value={value} />;
}

/** What comes from above stands in gray italics: it is changed where it stands (#93). */
const isInherited = (value: ResolvedValue): boolean =>
  value?.kind === "parts" && value.parts.inherited?.kind === "one" && value.parts.inherited.value === 1;

function Item({ value }: { readonly value: ResolvedValue }) {
  if (value?.kind === "parts")
    return (
      <>
        {saidParts(value, lang.value).map(({ part, label, text }) => (
          <span key={part} class="part">
            <span class="part-label">{label}</span> {text}
          </span>
        ))}
      </>
    );
  const said = sayResolved(value, lang.value);
  if (said === "") return <i>{words.value.blank}</i>;
  return (
    <>
      {HEX.test(said) && <span class="patch" style={{ backgroundColor: said }} aria-hidden="true" />}
      {said}
    </>
  );
}
