/** What `--help` prints, in Swedish. */
export const help = `Kontera på kommandoraden: kontrollerar register i en Excel-arbetsbok, läser in och skriver ut dem.

  npm run -s kontera -- <verb> …

  check  BOK.xlsx                       alla träffar i arbetsboken
  accept BOK.xlsx --rule ID --who NAMN --out NY.xlsx
                                        låter en regels träffar stå, i en ny fil
  plan   BOK.xlsx FIL.csv --register R  vad en import skulle göra, utan att göra det
  import BOK.xlsx FIL.csv --register R --out NY.xlsx
                                        gör importen i en ny fil; allt annat i arbetsboken står kvar
  export BOK.xlsx --register R --out FIL.csv
                                        ett register som CSV-fil som kan läsas in igen
  budget BOK.xlsx                       arbetade timmar mot budget, för varje nod i projektträdet
  controls BOK.xlsx                     hur kontrollerna står, vad som utlöste dem och när de nås
  billing BOK.xlsx                      vad som är klart att frisläppa, spärrat och frisläppt, i kronor, och varför
  release BOK.xlsx --until DATUM --out NY.xlsx
                                        frisläpper det som är klart, i en ny fil; --undo NUMMER tar tillbaka ett underlag
  price  BOK.xlsx --project KOD         vad en timme på projektet skulle kosta, och varför
  resolve BOK.xlsx --project KOD        vad som gäller för ett projekt, och varför
  rename BOK.xlsx --from KOD --to KOD --out NY.xlsx
                                        ger ett projekt och allt under det nya koder; alla register följer med
  log    BOK.xlsx [--verify]            jobben i importloggen; --verify finner rader som ändrats, försvunnit eller kommit till
  new    BOK.xlsx                       en ny arbetsbok med tomma register

Överallt
  --json                  skriv JSON i stället för text (docs/cli.md)
  --lang sv|en            språk; annars arbetsbokens
  --today DATUM           räkna med att det är den dagen
  --help                  den här texten

check
  --accepted              visa också de träffar som är godtagna
accept
  --rule ID               regeln vars träffar godtas
  --rows R:N,R:N          bara dem på de raderna: register och bladets rad
  --who NAMN --why TEXT   vem som godtar dem, och varför
plan, import och export
  --register R            settings, dimensions, projects, customers, codes, employees, timeEntries,
                          eller registrets namn på svenska eller engelska
  --encoding E            utf-8, windows-1252, cp437, utf-16le eller utf-16be
  --delimiter D           ; , | eller tab
plan och import
  --start-row N           filens rad N är den första med data
  --map KOLUMN=fält       läs kolumnen som fältet; KOLUMN är en rubrik i filen eller ett nummer, tomt fält utelämnar den
  --decimal , eller .     decimaltecken i tal som kan läsas på två sätt
  --date-order ymd|dmy|mdy  ordningen i datum som kan läsas på två sätt
budget
  --employee E            bara den anställdas tid
  --from DATUM --to DATUM  bara tid i perioden; budgeten är alltid hel
  --by I                  per month, employee eller customer
controls
  --project P             de som tid på projektet möter: dess egna och de ovanför
  --hours H               som om så många timmar registrerades på det
billing
  --until DATUM           till och med den dagen
  --by I                  per customer, project, employee eller month; högst två gånger
  --lines row|date        fakturaunderlaget: en fakturarad per rad, eller per dag
  --profile csv|fortnox|sie4 --out FIL  skriv fakturaunderlaget som en fil
  --module time|travel    bara tid eller bara resor
  --project P --customer C --employee E  bara projektet och allt under det, kundens, den anställdas
release (och valen för urval som i billing)
  --rows REGISTER:RAD,…   bara de raderna, till exempel timeEntries:12
  --date DATUM --basis N  dagen som skrivs i Frisläppt, annars i dag; underlagets nummer, annars nästa
  --undo N --reason TEXT  tar tillbaka underlaget N; skälet står i importloggen
price
  --project KOD --customer C  projektet, och kunden om den är en annan än projektet lägger ut ("" = ingen)
  --date DATUM            dagen; annars i dag
  --module time|travel    tid eller resa
  --code DIMENSION=KOD    koden i en annan dimension, så ofta det behövs
resolve
  --project KOD           projektet
  --at LAT,LON            var någon står: får hen stämpla där, och vilka projekt föreslås
  --field FÄLT            bara det: color, competences, coding:Kostnadsställe:time … (docs/cli.md)
rename
  --from KOD --to KOD     projektets kod nu, och den nya
log
  --verify                räkna om loggens kedja och säg vad som inte stämmer
new
  --modules core,budget   vilka moduler; annars alla
  --sample                fyll registren med ett påhittat företag

Slutkod: 0 om allt är i sin ordning, 1 om check finner fel (eller loggen inte stämmer, eller export inte går att läsa in igen), 2 om det inte gick.
`;
