import { chooseLanguage, lang, shell } from "../language";

/** The pane's name and its language switch. The top right corner stays free for Excel's own menu. */
export function Header() {
  const other = lang.value === "sv" ? "en" : "sv";
  return (
    <header>
      <h1>Kontera</h1>
      <fluent-button appearance="subtle" size="small" lang={other} onClick={() => chooseLanguage(other)}>
        {shell.value.otherLanguage}
      </fluent-button>
    </header>
  );
}
