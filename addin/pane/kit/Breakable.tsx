import { Fragment } from "preact";

/** Where an address may go on in the next line: after these. */
const seams = /(?<=[@/._?&=-])(?=[\p{L}\d])/u;

/** What stands in a cell, such as an address, which is broken between its parts; it is copied as it stands. */
export function Breakable({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(seams).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
