import { useState } from "preact/hooks";
import { selectionWithout } from "#core/billing/chosen";
import { isBasisTaken, nextBasis } from "#core/billing/release";
import { releaseReview, type ReleaseReview as Review } from "#core/billing/release-review";
import type { BillingStanding } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import { isoDate } from "#core/values/date";
import { formatMoney, formatShortDate } from "#core/values/format";
import { isBusy } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { Acts } from "../kit/Acts";
import { PagedList } from "../kit/PagedList";
import { useScreen } from "../kit/screen";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { ChoiceLost } from "./ChoiceLost";
import { FixedPriceGoes } from "./FixedPriceGoes";
import { LineList } from "./LineList";
import { MissingColumns, missingColumns } from "./MissingColumns";
import { OpenFigure } from "./OpenFigure";
import { jobTexts } from "./job-texts";
import { groupName } from "./said";
import { isChoiceLost, leftOutOf, showStand, toList, untilOf } from "./state";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = { readonly book: Book; readonly standing: BillingStanding };

/** Frisläpp before it is done: who gets what, what becomes of the fixed prices, and what follows (#55, #168, Q27, Q58). */
export function ReleaseReview({ book, standing }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const spoken = lang.value;
  const [typed, setTyped] = useState<string>();
  const basis = (typed ?? nextBasis(book)).trim();
  useScreen("review", { to: text.title, go: toList });
  const selection = selectionWithout(standing, leftOutOf(book));
  const review = useTask(
    `review ${basis}`,
    () => releaseReview(standing, selection, { date: book.today, basis }),
    [standing],
  );
  const until = untilOf(book);
  const lacking = review ? missingColumns(book, review.release) : [];
  const release = async (): Promise<void> => {
    if (!review) return;
    const { edits, rows, invoice } = review.release;
    const jobs = jobTexts[book.lang];
    const what = jobs.release(isoDate(until), basis, rows, formatMoney(invoice, book.lang));
    const register = edits[0]?.register ?? "timeEntries";
    if (await makeEdits(workbook, { what, register }, edits)) showStand("ready");
  };
  const isLost = isChoiceLost(book);
  const canRelease =
    !isLost && review !== undefined && review.release.rows > 0 && basis !== "" && lacking.length === 0;
  return (
    <>
      <h2>{text.releaseTitle(formatShortDate(until, spoken))}</h2>
      <label class="field basis-number">
        <span>{text.basisNumber}</span>
        <input
          id="basis-number"
          value={typed ?? nextBasis(book)}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      {basis === "" && (
        <p class="problem" role="alert">
          {text.noBasis}
        </p>
      )}
      {isBasisTaken(book, basis) && <p class="hint warning">{text.basisTaken(basis)}</p>}
      {review ? (
        <Reviewed book={book} standing={standing} review={review} basis={basis} />
      ) : (
        <p class="hint" role="status">
          {text.summing}
        </p>
      )}
      {isLost && <ChoiceLost />}
      {lacking.length > 0 && <MissingColumns lacking={lacking} />}
      <Acts leave={toList}>
        <fluent-button
          id="release-now"
          appearance="primary"
          disabled={isBusy.value || !canRelease}
          onClick={() => void release()}
        >
          {text.release(formatMoney(review?.release.invoice ?? 0, spoken))}
        </fluent-button>
      </Acts>
    </>
  );
}

type ReviewedProps = Props & { readonly review: Review; readonly basis: string };

function Reviewed({ book, standing, review: { release, customers, going }, basis }: ReviewedProps) {
  const text = words.value;
  const spoken = lang.value;
  if (release.rows === 0) return <p class="empty">{text.nothingToRelease}</p>;
  const comments = going.flatMap(({ externalComments }) => externalComments);
  return (
    <>
      <p>{text.releaseHow(release.rows, customers.length, basis, isoDate(book.today))}</p>
      <h3>{text.perCustomer}</h3>
      <PagedList
        class="review-list"
        label={text.perCustomer}
        items={customers}
        render={({ customer, rows, amount, lines }) => (
          <div class="line-row">
            <OpenFigure
              name={groupName(book, "customer", customer).name}
              more={text.rows(rows)}
              value={formatMoney(amount, spoken)}
            >
              <LineList standing={standing} lines={lines} />
            </OpenFigure>
          </div>
        )}
      />
      {(going.length > 0 || release.left.length > 0) && <h3>{text.fixedPrices}</h3>}
      {going.map((one) => (
        <FixedPriceGoes key={one.project} standing={standing} one={one} />
      ))}
      {release.left.map(({ project }) => (
        <p key={project} class="review-fixed">
          <b>{project}</b> <span class="hint">{text.parted}</span>
        </p>
      ))}
      {comments.length > 0 && (
        <>
          <h3>{text.comments}</h3>
          <ul>
            {comments.map(({ project, text: comment }) => (
              <li key={project} class="review-fixed">
                <b>{project}</b> {comment}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
