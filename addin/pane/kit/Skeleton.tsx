/** As many rows as tell that there will be a list. */
const ROWS = 3;

/** In place of what is not known yet: what is waited for in words, and rows without anything in them. */
export function Skeleton({ says }: { readonly says: string }) {
  return (
    <>
      <p class="hint" role="status">
        {says}
      </p>
      <ul class="skeleton" aria-hidden="true">
        {Array.from({ length: ROWS }, (_, at) => (
          <li key={at}>
            <span />
            <span />
          </li>
        ))}
      </ul>
    </>
  );
}
