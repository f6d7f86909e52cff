import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { valuesAt, type Table } from "#core/book/table";
import { departureOf } from "#core/resolve/departure";
import { nameOfUser } from "#core/resolve/permissions";
import { isOn } from "#core/resolve/setting";
import { usersWithRole } from "#core/resolve/user-reach";
import { fold } from "#core/values/text";
import { PagedList } from "../kit/PagedList";
import { showView } from "../kit/route";
import { permissionWords } from "./words";

type Props = { readonly book: Book; readonly table: Table; readonly row: RowId };

/** Who holds a role, on the role's card, and the way to what it may do with each register (#123, #130). */
export function RoleOf({ book, table, row }: Props) {
  const text = permissionWords.value;
  const role = table.register.id === "roles" ? valuesAt(table, "role")?.[row] : undefined;
  if (role === undefined || !isOn(book, "showPermissions")) return null;
  const users = usersWithRole(book, fold(String(role)));
  const says = text.holders(users.length);
  return (
    <>
      {users.length === 0 ? (
        <p class="hint reach">{says}</p>
      ) : (
        <details class="reach">
          <summary tabIndex={0}>{says}</summary>
          <PagedList
            label={says}
            items={users}
            render={(user) => (
              <>
                <span>{nameOfUser(book, user) ?? user}</span>
                {departureOf(book, "users", fold(user)) && <span class="hint"> {text.left}</span>}
              </>
            )}
          />
        </details>
      )}
      <p>
        <button type="button" id="role-rights" class="link" onClick={() => showView("rights")}>
          {text.toRights}
        </button>
      </p>
    </>
  );
}
