import { accessChanges } from "#core/access/changes";
import { outcomeAt } from "#core/access/outcome";
import { predict, type AccessRequest, type Prediction } from "#core/access/predict";
import { apply } from "#core/book/apply";
import { requireTable, type Book } from "#core/book/book";
import { texts } from "#core/book/table";
import { finish } from "#core/values/task";
import { bookOf, type Row, type Rows } from "../rules/books";

/** A row of Tilldelningar; a blank program is access alone. */
export const has = (client: string, consultant: string, program = ""): Row => ({
  client,
  consultant,
  program,
});

/** A row of Adminrätter. */
export const may = (administrator: string, client = "", program = ""): Row => ({
  administrator,
  client,
  program,
});

/**
 * A bureau: karin may do everything, eva bookkeeping at K1, bo payroll everywhere, jon everything at K2. Expenses (UTL) are
 * not in the bureau's package.
 */
export const bureau = {
  clients: ["K1", "K2", "K3"].map((client) => ({ client, name: `Klient ${client}` })),
  consultants: ["petra", "ali", "mia"].map((consultant) => ({ consultant, name: consultant })),
  programs: [
    { program: "BOK", name: "Bokföring", inPackage: "Ja" },
    { program: "FAKT", name: "Fakturering", inPackage: "Ja" },
    { program: "LÖN", name: "Lön", inPackage: "Ja" },
    { program: "UTL", name: "Utlägg", inPackage: "Nej" },
  ],
  adminRights: [may("karin"), may("eva", "K1", "BOK"), may("bo", "", "LÖN"), may("jon", "K2")],
  assignments: [
    has("K1", "petra", "BOK"),
    has("K1", "petra", "FAKT"),
    has("K1", "petra", "UTL"),
    has("K2", "ali"),
  ],
} as const satisfies Rows;

export const bureauBook = (more: Rows = {}): Book => bookOf({ ...bureau, ...more });

/** The rows of Tilldelningar as they stand. */
export const assigned = (book: Book): string[] => {
  const table = requireTable(book, "assignments");
  const [clients, consultants, programs] = (["client", "consultant", "program"] as const).map((field) =>
    texts(table, field),
  );
  return table.order.map((row) => [clients?.[row], consultants?.[row], programs?.[row] ?? "-"].join(" "));
};

export const predicted = (book: Book, request: AccessRequest): Prediction => finish(predict(book, request));

/** Every combination with its outcome. */
export const told = ({ clients, consultants, programs, outcomes }: Prediction): string[] =>
  clients.flatMap((client, c) =>
    consultants.flatMap((consultant, k) =>
      programs.map((program, p) => {
        const at = (c * consultants.length + k) * programs.length + p;
        return `${client} ${consultant} ${program} ${outcomeAt(outcomes[at]!)}`;
      }),
    ),
  );

/** Every client × consultant with what becomes of the access. */
export const toldAccess = ({ clients, consultants, access }: Prediction): string[] =>
  clients.flatMap((client, c) =>
    consultants.map(
      (consultant, k) => `${client} ${consultant} ${outcomeAt(access[c * consultants.length + k]!)}`,
    ),
  );

/** Records what a request is predicted to do, in the book; how many edits it took. */
export const record = (book: Book, request: AccessRequest): number => {
  const { edits } = finish(accessChanges(book, predicted(book, request)));
  apply(book, edits);
  return edits.length;
};
