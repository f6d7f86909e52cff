import { useState } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import { texts } from "#core/book/table";
import { pointFields } from "#core/resolve/fields/point-fields";
import { pointOf } from "#core/resolve/places";
import { fieldIdOf } from "#core/resolve/resolved-field";
import type { Folded } from "#core/values/brands";
import { DECIMAL_SCALE } from "#core/values/decimal";
import type { Point } from "#core/values/distance";
import { readPoint } from "#core/values/read-point";
import { words } from "../words";
import { Asked } from "./Asked";

/** As a map writes them, with a point whatever the language: what is typed is read so. */
const degrees = (millionths: number): string => String(millionths / 10 ** DECIMAL_SCALE);

type Props = { readonly book: Book; readonly code: Folded };

/** What somebody at a point meets: whether they may clock in on the project, and which projects the place proposes (#120, #121). */
export function PlacePoint({ book, code }: Props) {
  const text = words.value;
  const [typed, setTyped] = useState("");
  const places = tableOf(book, "places");
  const point = readPoint(typed);
  const known = (places?.order ?? []).flatMap((row): (readonly [string, Point])[] => {
    const [name, at] = [places && texts(places, "place")[row], pointOf(book, row)];
    return name === undefined || !at ? [] : [[name, at]];
  });
  return (
    <section class="place-point">
      <h4>{text.point}</h4>
      <div class="filter">
        <label class="field">
          <span>{text.pointPlace}</span>
          <select value="" onChange={({ currentTarget }) => setTyped(currentTarget.value)}>
            <option value="">{text.pointChoose}</option>
            {known.map(([name, { latitude, longitude }]) => (
              <option key={name} value={`${degrees(latitude)}, ${degrees(longitude)}`}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{text.pointHint}</span>
          <input type="text" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
        </label>
      </div>
      {typed.trim() !== "" && !point && (
        <p class="problem" role="alert">
          {text.pointUnread(typed)}
        </p>
      )}
      {point && (
        <dl>
          {pointFields(point).map((field) => (
            <Asked key={fieldIdOf(field)} book={book} code={code} field={field} />
          ))}
        </dl>
      )}
    </section>
  );
}
