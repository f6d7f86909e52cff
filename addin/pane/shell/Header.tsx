import { chooseLanguage, lang, shell } from "../language";
import { Behind } from "./Behind";

/** The pane's name, whether it is behind, and its language switch. The top right corner stays free for Excel's own menu. */
export function Header() {
  const other = lang.value === "sv" ? "en" : "sv";
  return (
    <header>
      <h1>Kontera</h1>
      <Behind />
      <fluent-button appearance="subtle" size="small" lang={other} onClick={() => chooseLanguage(other)}>
        {shell.value.otherLanguage}
      </fluent-button>
    </header>
  );
}
