/** What `--help` prints, in Swedish. */
export const help = `Kontera på kommandoraden: kontrollerar register i en Excel-arbetsbok, läser in och skriver ut dem.

  npm run -s kontera -- <verb> …

  check  BOK.xlsx                       alla träffar i arbetsboken
  accept BOK.xlsx --rule ID --who NAMN --out NY.xlsx
                                        låter en regels träffar stå, i en ny fil
  plan   BOK.xlsx FIL --register R      vad en import skulle göra, utan att göra det
  import BOK.xlsx FIL --register R --out NY.xlsx
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
  access plan BOK.xlsx --op O --clients A,B --consultants X,Y --as ADMIN
                                        vad som skulle hända med åtkomsten, kombination för kombination, och varför
  access apply … --out NY.xlsx          för in det i Tilldelningar i en ny fil
  access who BOK.xlsx --client KOD      vem som når klienten; eller --consultant, --program
  access reconcile BOK.xlsx FIL.csv     det som ekonomisystemet säger bredvid Tilldelningar; --out för in det
  undo   BOK.xlsx [JOBB] --out NY.xlsx  tar tillbaka ett jobb ur importloggen, det senaste om inget annat sägs
  compare A B [BAS] --register R        vem som har ändrat vad: A mot B, och mot det som båda kom från; arbetsböcker eller filer
  log    BOK.xlsx [--verify]            jobben i importloggen; --verify finner rader som ändrats, försvunnit eller kommit till
  new    BOK.xlsx                       en ny arbetsbok med tomma register
  recipe list BOK.xlsx                  importrecepten som arbetsboken har
  recipe export BOK.xlsx --name NAMN --out FIL.json
                                        skriver ett av dem till en fil
  recipe import BOK.xlsx FIL.json --out NY.xlsx
                                        sparar ett recept ur en fil i en ny arbetsbok
  schema NAMN                           JSON-schemat för ett register, eller för det som ett verb skriver med --json

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
  --encoding E            utf-8, windows-1252, cp437, utf-16le, utf-16be, iso-8859-15, mac-roman, cp850, utf-32le eller utf-32be
  --delimiter D           ; , | eller tab
export
  --profile P             mottagaren: kontera, fortnox, visma, spiris, speedledger, flex, sie4 eller sie5
  --like FIL.csv          skriv på samma sätt som den filen: ordning, rubriker, tecken, citattecken, ja och nej, datum, tal
  --template NAMN         skriv enligt en exportmall som arbetsboken har
  --list L                en lista att läsa: names, contacts, addresses, billing eller budget
  --tree                  SIE 4: projekten med dem ovanför, som #UNDERDIM
  --columns A,B           bara de kolumnerna, i den ordningen
  --where FÄLT=VÄRDE      bara rader med det värdet
  --since FIL.csv         bara rader som är nya eller ändrade sedan den exporten; filen behövs, för det som
                          arbetsboken minns av panelens exporter läses bara av panelen
plan och import
  --sheet BLAD            bladet i en arbetsbok (.xlsx, .xlsm), eller listan i JSON, som raderna läses ur
  --start-row N           filens rad N är den första med data
  --map KOLUMN=fält       läs kolumnen som fältet; KOLUMN är en rubrik i filen eller ett nummer, tomt fält utelämnar den; A+B läser två som en
  --recipe NAMN           läs enligt ett importrecept: ett av arbetsbokens, eller en fil
  --save-recipe FIL.json  skriv allt som bestämts om filen som ett importrecept
  --key FÄLT,FÄLT         rader hör ihop genom de fälten i stället för registrets nyckel
  --create R,R            lägg till det som filen nämner och de registren saknar, med bara nyckeln
  --skip RAD,RAD          lämna rader i filen utanför
  --set FÄLT=VÄRDE        ett värde som alla rader får i ett fält som filen saknar, till exempel dimension=Kst
  --mode add|update|both  bara lägga till, bara ändra, eller båda
  --duplicates refuse|last  samma nyckel flera gånger i filen: skriv ingen av raderna, eller låt den sista gälla
  --blank keep|clear      tomma celler i filen: det som finns står kvar, eller töms; --clear KOLUMN tömmer bara för den
  --refused FIL.csv       skriv raderna som avvisas till en fil, med skälen, att rätta och läsa in igen
  --accept                läs in de kolumner som bara föreslås; import skriver inget så länge en är oavgjord
  --accept-alarm          gör importen fast en enda orsak förklarar de flesta ändringar
  --repair                läs bokstäver som förvanskats innan filen kom hit (Ã¶, Ã¸, &ouml;) som det de var
  --decimal , eller .     decimaltecken i tal som kan läsas på två sätt
  --date-order ymd|dmy|mdy  ordningen i datum som kan läsas på två sätt
  --zeros restored|kept   nycklar som registret har med andra nollor i början (10 för 0010): samma, eller nya
compare
  --map KOLUMN=fält, --accept  som i import, för den av filerna som har kolumnen
  --decimal, --date-order som i import
accept, import, release, rename, undo och new
  --accept-stale          skriv även om något som pekar på flyttade celler inte kan följa med
  --force                 skriv även om filen är öppen i Excel
  --no-verify             skriv utan att läsa tillbaka och kontrollera det som skrivs
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
access plan, access apply
  --op O                  grant (ge åtkomst och program), remove-clients eller remove-programs
  --clients A,B --consultants X,Y  vilka, med komma emellan
  --programs P,Q          vilka program; grant annars alla i byråpaketet, "" ger åtkomst utan program
  --as ADMIN              den i Adminrätter som handlar
access reconcile
  --whole-list            filen är hela listan: det som den saknar tas bort med --out
  --part-of-list          filen är en del av listan: det som den saknar står kvar
  --map KOLUMN=outcome    kolumnen är utfallet; client, consultant och program sägs likadant, och inget utelämnar den
  --plan PLAN.json        jämför också med det som access plan --json skrev
  --outcome ORD=UTFALL    vad ett okänt ord i Utfall betyder: assigned, exists, removed, absent, noRight, outsidePackage, failed
rename
  --from KOD --to KOD     projektets kod nu, och den nya
log
  --verify                räkna om loggens kedja och säg vad som inte stämmer
new
  --modules core,budget   vilka moduler; annars alla
  --sample                fyll registren med ett påhittat företag

Slutkod: 0 om allt är i sin ordning, 1 om check finner fel (eller loggen inte stämmer, eller export inte går att läsa in igen), 2 om det inte gick.
`;
