/** Where the pane runs, as Office tells it once at start. */
export type Surroundings = {
  /** Whether Excel is around the pane, and not just a browser. */
  readonly inExcel: boolean;
  /** The display language of Office, as a tag: "sv-SE". */
  readonly language: string;
  /** What to put before names in localStorage, so that Office's partitions stay apart. */
  readonly partition: string;
  /** Where the workbook is kept; undefined for one that has no address yet. */
  readonly address?: string | undefined;
};

/** Waits for Office, and tells where the pane runs. */
export async function surroundings(): Promise<Surroundings> {
  if (typeof Office === "undefined") return { inExcel: false, language: navigator.language, partition: "" };
  const { host } = await Office.onReady();
  // Outside Office the client answers with no host, and has no context to ask.
  if (host !== Office.HostType.Excel) return { inExcel: false, language: navigator.language, partition: "" };
  // The typings promise more than every host gives.
  const { displayLanguage, partitionKey, document } = Office.context as Partial<Office.Context>;
  const { url: address } = document ?? {};
  const language = displayLanguage ?? navigator.language;
  return { inExcel: true, language, partition: partitionKey ?? "", address };
}

/** Whether Office shows itself in a dark theme; undefined where it does not say, as on the web. */
export function isDark(): boolean | undefined {
  if (typeof Office === "undefined") return undefined;
  // Outside Excel there is no context at all, and on the web it carries no theme.
  const { context } = Office as { context?: Partial<Office.Context> };
  return context?.officeTheme?.isDarkTheme;
}
