import type { ComponentChildren } from "preact";
import type { Book } from "#core/book/book";
import { tableOf } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { valuesAt, type Table } from "#core/book/table";
import { isOn } from "#core/resolve/setting";
import { userReach, type PermissionRow, type ReviewRow, type UserReach } from "#core/resolve/user-reach";
import { fold } from "#core/values/text";
import { sheetRow } from "../book/row-ref";
import { goToCell } from "../jobs/go-to";
import { PagedList } from "../kit/PagedList";
import { useWorkbook } from "../workbook-context";
import { permissionWords } from "./words";

type Props = { readonly book: Book; readonly table: Table; readonly row: RowId };

/** What a user reaches, on the user's card: codes through roles, projects to review, and registers (#115, #116, #122, #123, #130). */
export function UserOf({ book, table, row }: Props) {
  const user = table.register.id === "users" ? valuesAt(table, "user")?.[row] : undefined;
  if (user === undefined || !isOn(book, "showPermissions")) return null;
  return <Reaches key={String(user)} book={book} reach={userReach(book, fold(String(user)))} />;
}

function Reaches({ book, reach }: { readonly book: Book; readonly reach: UserReach }) {
  const text = permissionWords.value;
  const { permissions, codes, projects, reviews, reviewsBy, releasesBy, seesBy, rights } = reach;
  const isOfAll = reviews.some(({ project }) => project === undefined);
  return (
    <>
      {permissions.length === 0 ? (
        <p class="hint reach">{text.reaches(0)}</p>
      ) : (
        <Folded says={text.reaches(codes)}>
          <PagedList
            label={text.reaches(codes)}
            items={permissions}
            render={(one) => <Permission book={book} one={one} />}
          />
        </Folded>
      )}
      {reviews.length > 0 && (
        <Folded says={isOfAll ? text.reviewsAll : text.reviews(projects)}>
          {reviewsBy === undefined && <p class="hint">{text.reviewsNot}</p>}
          <PagedList
            label={text.reviews(projects)}
            items={reviews}
            render={(one) => <Review book={book} one={one} by={reviewsBy} />}
          />
        </Folded>
      )}
      {rights.length > 0 && (
        <Folded says={text.mayDo(rights.length)}>
          <ul class="paged">
            {rights.map(({ register, right, role }) => (
              <li key={register}>
                <span>{register}</span>{" "}
                <span class="hint">
                  {text.spoken[right]}, {text.through(role)}
                </span>
              </li>
            ))}
          </ul>
        </Folded>
      )}
      {[releasesBy && text.releases(releasesBy), seesBy && text.sees(seesBy)].map(
        (says) =>
          says && (
            <p key={says} class="hint reach">
              {says}
            </p>
          ),
      )}
      {permissions.length > 0 && <p class="hint">{text.shows}</p>}
    </>
  );
}

function Folded({ says, children }: { readonly says: string; readonly children: ComponentChildren }) {
  return (
    <details class="reach">
      <summary tabIndex={0}>{says}</summary>
      {children}
    </details>
  );
}

type GoProps = { readonly book: Book; readonly register: "permissions" | "reviewers"; readonly row: RowId };

/** The way to the row that says so. */
function Way({ book, register, row, children }: GoProps & { readonly children: ComponentChildren }) {
  const workbook = useWorkbook();
  const go = (): void => {
    const table = tableOf<"permissions" | "reviewers">(book, register);
    if (table) void goToCell(workbook, table.place.sheet, sheetRow(table, row), table.place.column);
  };
  return (
    <button type="button" class="link" onClick={go}>
      {children}
    </button>
  );
}

function Permission({ book, one }: { readonly book: Book; readonly one: PermissionRow }) {
  const text = permissionWords.value;
  const { row, role, dimension, code, codes, isUsed } = one;
  const says = [text.through(role), text.within(codes), isUsed ? "" : text.noEffect].filter(
    (part) => part !== "",
  );
  return (
    <>
      <Way book={book} register="permissions" row={row}>
        {dimension}: {code ?? text.all}
      </Way>{" "}
      <span class="hint">{says.join(", ")}</span>
    </>
  );
}

type ReviewProps = { readonly book: Book; readonly one: ReviewRow; readonly by: string | undefined };

function Review({ book, one: { row, project, projects }, by }: ReviewProps) {
  const text = permissionWords.value;
  return (
    <>
      <Way book={book} register="reviewers" row={row}>
        {project ?? text.everyProject}
      </Way>{" "}
      <span class="hint">
        {[text.within(projects), by === undefined ? "" : text.through(by)]
          .filter((part) => part !== "")
          .join(", ")}
      </span>
    </>
  );
}
