import { shell } from "../language";
import "./keys.css";

/** Tangenter: the keys that work in the pane. */
export function KeysView() {
  const words = shell.value;
  return (
    <section>
      <h2>{words.keys}</h2>
      <dl class="keys">
        {words.keyList.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
