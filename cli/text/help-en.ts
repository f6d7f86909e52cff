/** What `--help` prints, in English. */
export const help = `Kontera on the command line: checks the registers of an Excel workbook, reads them in and writes them out.

  npm run -s kontera -- <verb> …

  check  BOOK.xlsx                        every finding of the workbook
  accept BOOK.xlsx --rule ID --who NAME --out NEW.xlsx
                                          lets the findings of a rule stand, in a new file
  plan   BOOK.xlsx FILE.csv --register R  what an import would do, without doing it
  import BOOK.xlsx FILE.csv --register R --out NEW.xlsx
                                          makes the import in a new file; everything else in the workbook stays
  export BOOK.xlsx --register R --out FILE.csv
                                          a register as a CSV file that can be read in again
  budget BOOK.xlsx                        worked hours against budget, for every node of the project tree
  controls BOOK.xlsx                      how the controls stand, what tripped them and when they will be reached
  billing BOOK.xlsx                       what is ready to release, blocked and released, in kronor, and why
  release BOOK.xlsx --until DATE --out NEW.xlsx
                                          releases what is ready, in a new file; --undo NUMBER takes a basis back
  price  BOOK.xlsx --project CODE         what an hour on the project would cost, and why
  resolve BOOK.xlsx --project CODE        what holds for a project, and why
  rename BOOK.xlsx --from CODE --to CODE --out NEW.xlsx
                                          gives a project and all below it new codes; every register follows
  log    BOOK.xlsx [--verify]             the jobs of the import log; --verify finds rows changed, lost or added since
  new    BOOK.xlsx                        a new workbook with blank registers

Everywhere
  --json                  print JSON instead of text (docs/cli.md)
  --lang sv|en            language; otherwise the workbook's
  --today DATE            take it to be that day
  --help                  this text

check
  --accepted              show the findings that are accepted, too
accept
  --rule ID               the rule whose findings are let stand
  --rows R:N,R:N          only those on these rows: register and worksheet row
  --who NAME --why TEXT   who accepts them, and why
plan, import and export
  --register R            settings, dimensions, projects, customers, codes, employees, timeEntries,
                          or the register's name in Swedish or English
  --encoding E            utf-8, windows-1252, cp437, utf-16le or utf-16be
  --delimiter D           ; , | or tab
plan and import
  --start-row N           line N of the file is the first with data
  --map COLUMN=field      read the column as the field; COLUMN is a header of the file or a number, a blank field leaves it out
  --decimal , or .        decimal sign of numbers that can be read in two ways
  --date-order ymd|dmy|mdy  order of dates that can be read in two ways
budget
  --employee E            only that employee's time
  --from DATE --to DATE   only time in the period; the budget is always whole
  --by G                  by month, employee or customer
controls
  --project P             those that time on the project meets: its own and those above
  --hours H               as if so many hours were registered on it
billing
  --until DATE            up to and including that day
  --by G                  by customer, project, employee or month; twice at most
  --lines row|date        the invoice basis: a line an entry, or a day
  --profile csv|fortnox|sie4 --out FILE  write the invoice basis as a file
  --module time|travel    only time or only travel
  --project P --customer C --employee E  only the project and all below it, the customer's, the employee's
release (and the choices of billing)
  --rows REGISTER:ROW,…   those rows alone, such as timeEntries:12
  --date DATE --basis N   the day written in Released, otherwise today; the basis' number, otherwise the next
  --undo N --reason TEXT  takes the basis N back; the reason stands in the import log
price
  --project CODE --customer C  the project, and the customer if another than the project lays out ("" = none)
  --date DATE             the day; otherwise today
  --module time|travel    time or travel
  --code DIMENSION=CODE   the code in another dimension, as often as needed
resolve
  --project CODE          the project
  --at LAT,LON            where somebody stands: may they clock in there, and which projects are proposed
  --field FIELD           only that: color, competences, coding:Cost centre:time … (docs/cli.md)
rename
  --from CODE --to CODE   the project's code now, and its new one
log
  --verify                work the log’s chain out anew, and tell what does not agree
new
  --modules core,budget   which modules; otherwise all
  --sample                fill the registers with a made-up company

Exit code: 0 when all is well, 1 when check finds errors (or the log does not agree, or an export cannot be read in again), 2 when it could not be done.
`;
