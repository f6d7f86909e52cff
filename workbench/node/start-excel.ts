import { addSheet } from "../host/edit/sheets";
import type { Faults } from "../host/faults";
import { ExcelHost, type Schedule } from "../host/host";
import { Workbook, type Locale } from "../host/model/workbook";
import { isProfileName, plainExcel, profiles, type Profile, type ProfileName } from "../host/profiles";
import type { RequestLog } from "../host/request-log";
import { User } from "../host/user";
import { hostInfoQuery, type XdmHost } from "../host/xdm";
import type { RequirementSets } from "../host/xdm/requirement-sets";
import { installBareWindow } from "./bare-window";
import { entryUrl, runClientScript, type ClientBuild } from "./client-scripts";
import { connectInProcess } from "./in-process";
import { loadScriptsFromPackage } from "./script-loading";
import { playUndoGroups } from "./undo-groups";

export type StartOptions = {
  readonly locale?: Locale;
  readonly build?: ClientBuild;
  readonly requirementSets?: RequirementSets;
  /** Which Excel is played; the one that KONTERA_PROFILE names otherwise, or one of which nothing special is told. */
  readonly profile?: ProfileName;
  /** Runs the host's work and the conversation later; by the real clock otherwise. */
  readonly schedule?: Schedule;
  /** The file may be read only; told once, when the client is loaded. */
  readonly readOnly?: boolean;
  /** The workbook to open; a new one with the sheet `Sheet1` otherwise. */
  readonly workbook?: Workbook;
};

/** An Excel that runs in this process, and Microsoft's client connected to it. */
export type RunningExcel = {
  readonly host: ExcelHost;
  readonly xdm: XdmHost;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** The open workbook, and the person at it; new ones after `reset`. */
  readonly model: Workbook;
  readonly user: User;
  /**
   * Opens an empty workbook (or the given one) instead, with no faults planned and an empty log. The client
   * keeps its own copy of `Office.context.document.settings` as long as it lives.
   */
  readonly reset: (workbook?: Workbook) => void;
  /** Waits until everything posted so far, events included, has arrived. */
  readonly settle: () => Promise<void>;
};

/** A workbook with one empty sheet, as Excel opens it. */
export const emptyWorkbook = (locale: Locale = "en-US"): Workbook => {
  const workbook = new Workbook({ locale });
  addSheet(workbook);
  return workbook;
};

const globals = globalThis as unknown as Record<string, unknown>;
const { setTimeout: later } = globalThis;

/** A turn of this realm: all that is due is done before the next. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    later(resolve, 0);
  });

/** How many turns in a row must find nothing under way. */
const CALM_TURNS = 8;

/** Work that is run later, and how much of it has not been run yet. */
type Post = { readonly schedule: Schedule; readonly underWay: () => number };

const counted = (schedule: Schedule): Post => {
  let underWay = 0;
  return {
    underWay: () => underWay,
    schedule: (work, milliseconds) => {
      underWay++;
      schedule(() => {
        underWay--;
        work();
      }, milliseconds);
    },
  };
};

const played = (options: StartOptions): Profile => {
  const profile = options.profile ?? process.env["KONTERA_PROFILE"];
  if (profile === undefined) return plainExcel;
  if (!isProfileName(profile)) throw new Error(`no such profile: ${profile}`);
  return profiles[profile];
};

const prepareWindow = (url: string): void => {
  const happyDom = globals["happyDOM"] as { setURL: (url: string) => void } | undefined;
  if (happyDom) happyDom.setURL(url);
  else installBareWindow(globals, url);
};

let running: { readonly excel: RunningExcel; readonly build: ClientBuild } | undefined;

/**
 * Starts Excel in this process: the unmodified client, loaded into this realm, and the emulated host behind
 * it. The client can be loaded once a realm (once a test file): later calls give the same Excel, reset.
 */
export const startExcel = async (options: StartOptions = {}): Promise<RunningExcel> => {
  const build = options.build ?? "debug";
  const locale = options.locale ?? options.workbook?.locale ?? "en-US";
  if (running) {
    if (running.build !== build) throw new Error("one realm takes one build of the client");
    running.excel.reset(options.workbook ?? emptyWorkbook(locale));
    return running.excel;
  }
  prepareWindow(`https://localhost/pane.html${hostInfoQuery(locale)}`);
  loadScriptsFromPackage(
    globals["document"] as Parameters<typeof loadScriptsFromPackage>[0],
    entryUrl(build),
  );
  const profile = played(options);
  const { readOnly = false, requirementSets = profile.requirementSets } = options;
  const post = counted(options.schedule ?? ((work, milliseconds) => void later(work, milliseconds)));
  const { schedule } = post;
  const host = new ExcelHost(options.workbook ?? emptyWorkbook(locale), schedule, profile.behavior);
  const xdm = connectInProcess(globals, host, { locale, readOnly, requirementSets });
  runClientScript(entryUrl(build));
  const client = globals as { Office?: typeof Office; Excel?: typeof Excel };
  await client.Office!.onReady();
  playUndoGroups(client.Excel!, host);
  running = { build, excel: runningExcel(host, xdm, client.Office!, client.Excel!, locale, post) };
  await running.excel.settle();
  host.requests.clear();
  return running.excel;
};

const runningExcel = (
  host: ExcelHost,
  xdm: XdmHost,
  office: typeof Office,
  excel: typeof Excel,
  locale: Locale,
  post: Post,
): RunningExcel => {
  let user = new User(host.workbook);
  return {
    host,
    xdm,
    faults: host.faults,
    requests: host.requests,
    Excel: excel,
    Office: office,
    get model() {
      return host.workbook;
    },
    get user() {
      return user;
    },
    reset: (workbook = emptyWorkbook(locale)) => {
      host.open(workbook);
      host.faults.clear();
      host.requests.clear();
      user = new User(workbook);
    },
    settle: async () => {
      // The client answers what arrives in turns of its own: nothing may be under way for some of them in a row.
      for (let calm = 0; calm < CALM_TURNS; calm++) {
        await turn();
        // While a cell is being edited, the host looks again and again whether it still is.
        if (post.underWay() > (host.workbook.editingCell ? 1 : 0)) calm = -1;
      }
    },
  };
};
