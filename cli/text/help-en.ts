/** What `--help` prints, in English. */
export const help = `Kontera on the command line: checks the registers of an Excel workbook, reads them in and writes them out.

  npm run -s kontera -- <verb> …

  check  BOOK.xlsx                        every finding of the workbook
  accept BOOK.xlsx --rule ID --who NAME --out NEW.xlsx
                                          lets the findings of a rule stand, in a new file
  plan   BOOK.xlsx FILE --register R      what an import would do, without doing it
  import BOOK.xlsx FILE --register R --out NEW.xlsx
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
  access plan BOOK.xlsx --op O --clients A,B --consultants X,Y --as ADMIN
                                        what would become of access, combination by combination, and why
  access apply … --out NEW.xlsx         records it in Assignments, in a new file
  access who BOOK.xlsx --client CODE    who reaches the client; or --consultant, --program
  access reconcile BOOK.xlsx FILE.csv   what the accounting system says beside Assignments; --out enters it
  undo   BOOK.xlsx [JOB] --out NEW.xlsx  takes a job of the import log back, the last one unless named
  compare A B [BASE] --register R       who has changed what: A against B, and against what both came from; workbooks or files
  log    BOOK.xlsx [--verify]             the jobs of the import log; --verify finds rows changed, lost or added since
  new    BOOK.xlsx                        a new workbook with blank registers
  recipe list BOOK.xlsx                 the import recipes that the workbook keeps
  recipe export BOOK.xlsx --name NAME --out FILE.json
                                        writes one of them to a file
  recipe import BOOK.xlsx FILE.json --out NEW.xlsx
                                        keeps the recipe of a file in a new workbook
  schema NAME                           the JSON Schema of a register, or of what a verb prints with --json

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
  --encoding E            utf-8, windows-1252, cp437, utf-16le, utf-16be, iso-8859-15, mac-roman, cp850, utf-32le or utf-32be
  --delimiter D           ; , | or tab
export
  --profile P             the receiver: kontera, fortnox, visma, spiris, speedledger, flex, sie4 or sie5
  --like FILE.csv         write as that file is written: order, headers, separator, quotes, yes and no, dates, numbers
  --template NAME         write by an export template that the workbook has
  --list L                a list to read: names, contacts, addresses, billing or budget
  --tree                  SIE 4: the projects with those above them, as #UNDERDIM
  --columns A,B           only those columns, in that order
  --where FIELD=VALUE     only rows that hold that value
  --since FILE.csv        only rows that are new or changed since that export; the file is needed, for what the
                          workbook remembers of the pane's exports is read by the pane alone
plan and import
  --sheet SHEET           the sheet of a workbook (.xlsx, .xlsm), or the list of JSON, that the rows are read from
  --start-row N           line N of the file is the first with data
  --map COLUMN=field      read the column as the field; COLUMN is a header of the file or a number, a blank field leaves it out; A+B reads two as one
  --recipe NAME           read by an import recipe: one of the workbook's, or a file
  --save-recipe FILE.json write all that was decided of the file as an import recipe
  --key FIELD,FIELD       match rows by these fields instead of the register's key
  --create R,R            add what the file names and those registers lack, with the key alone
  --skip LINE,LINE        leave lines of the file out
  --set FIELD=VALUE       a value that every row gets in a field that the file lacks, for instance dimension=Kst
  --mode add|update|both  only add, only change, or both
  --duplicates refuse|last  the same key several times in the file: write none of the rows, or let the last one count
  --blank keep|clear      blank cells of the file: what stands there stays, or is cleared; --clear COLUMN clears for that one only
  --refused FILE.csv      write the rows that are refused to a file, with the reasons, to mend and import again
  --accept                take the columns that are only proposed; import writes nothing while one is undecided
  --accept-alarm          import although one cause explains most of the changes
  --repair                read letters that were garbled before the file came here (Ã¶, Ã¸, &ouml;) as what they were
  --decimal , or .        decimal sign of numbers that can be read in two ways
  --date-order ymd|dmy|mdy  order of dates that can be read in two ways
  --zeros restored|kept   keys that the register has with other zeros in front (10 for 0010): the same, or new ones
compare
  --map COLUMN=field, --accept  as in import, for the file that has the column
  --decimal, --date-order as in import
accept, import, release, rename, undo and new
  --accept-stale          write even if something that points at cells that moved cannot follow
  --force                 write even if the file is open in Excel
  --no-verify             write without reading back and verifying what is written
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
access plan, access apply
  --op O                  grant (access and programs), remove-clients or remove-programs
  --clients A,B --consultants X,Y  which, with commas between
  --programs P,Q          which programs; grant otherwise all in the bureau's package, "" gives access without a program
  --as ADMIN              the one in Administrator rights who acts
access reconcile
  --whole-list            the file is the whole list: --out removes what it lacks
  --part-of-list          the file is a part of the list: what it lacks stays
  --map COLUMN=outcome    the column is the outcome; so are client, consultant and program said, and nothing leaves it out
  --plan PLAN.json        compares with what access plan --json printed, too
  --outcome WORD=OUTCOME  what an unknown word in Outcome means: assigned, exists, removed, absent, noRight, outsidePackage, failed
rename
  --from CODE --to CODE   the project's code now, and its new one
log
  --verify                work the log’s chain out anew, and tell what does not agree
new
  --modules core,budget   which modules; otherwise all
  --sample                fill the registers with a made-up company

Exit code: 0 when all is well, 1 when check finds errors (or the log does not agree, or an export cannot be read in again), 2 when it could not be done.
`;
