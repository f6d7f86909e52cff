import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { ExcelHost } from "../../host/host";
import { XdmHost, hostInfoQuery } from "../../host/xdm";
import { book } from "../book";
import { locale, paneWidth, profile, words } from "../settings";

let opened = 0;
const numbers = new WeakMap<ExcelHost, number>();

/** A number for each book's host, so that another book gets another frame, as it does in Excel. */
function numberOf(host: ExcelHost): number {
  const number = numbers.get(host) ?? (opened += 1);
  numbers.set(host, number);
  return number;
}

/** office.js trusts a host on https at the pane's own name; the relay in the frame makes up the rest. */
const hostUrl = `https://${location.hostname}/`;

function Frame({ host }: { readonly host: ExcelHost }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const xdm = useMemo(() => {
    const post = (text: string) => frame.current?.contentWindow?.postMessage(text, location.origin);
    return new XdmHost(host, { post, locale, requirementSets: profile.requirementSets });
  }, [host]);
  useLayoutEffect(() => {
    const receive = ({ source, data }: MessageEvent<unknown>) => {
      if (source === frame.current?.contentWindow && typeof data === "string") xdm.receive(data);
    };
    window.addEventListener("message", receive);
    return () => window.removeEventListener("message", receive);
  }, [xdm]);
  return (
    <iframe
      ref={frame}
      class="pane"
      title={words.pane}
      name={xdm.frameName(hostUrl)}
      src={`/addin/pane.html${hostInfoQuery(locale)}`}
      style={{ width: `${paneWidth.value}px` }}
    />
  );
}

/** The add-in's own page in a frame, talking to the emulated Excel as it talks to Excel on the web. */
export function Pane() {
  const { host } = book.value;
  return <Frame key={numberOf(host)} host={host} />;
}
