/** What `import` says of calls, files and engines, in English. Code stands in backticks. */
export const commandImport = {
  calls: {
    exclude: "`--json` and `--dry-run` exclude each other: leave one out.",
    jsonOut: "`--json` prints the figures and `--out` writes them as a workbook: leave one out.",
    jsonInto: "`--json` prints the figures and `--into` writes them into a workbook: leave one out.",
    force: "`--force` is for the file of `--out` or `--as`: name it.",
    rows: "`--rows` is for the workbook of `--out`, from files: name it.",
    currency: "`--currency` must be a code such as EUR, not {given}.",
    rates: "`--rates` needs `--currency`, the currency that the rates lead to.",
    day: "`{option}` must be a day such as `2026-01-31`, not {given}.",
    fromAfterTo: "`--from` must not be after `--to`.",
    goLiveChooses: "`--golive` chooses the days that it compares: leave out `--from` and `--to`.",
    ofInto: "`{option}` is for the workbook of `--into`: name it.",
    intoNeeds:
      "`--into` needs `--golive`, the day on which the CRM was taken into use: goals are measured before and after it.",
    model: "`--model` must be the number of a model, such as 2, not {given}.",
    bothFiles: "{file} can't be both the KPI sheets and the model: choose another name for `--out`.",
    roads: "`--sql`, `--engine` and `--statistics` exclude each other: leave two of them out.",
    ofEngine: "`{option}` is for `--engine`: name one.",
    comparesFiles: "`--golive` and `--into` compare the rows of files: leave them out, or import files.",
    needsMap: "`{option}` needs `--map`, which names the tables and columns.",
    tablesOfMap: "Statements are about the tables that `--map` names: leave the files out.",
    timeout: "`--timeout` must be a number of seconds, such as 600, not {given}.",
    engineTables: "`--engine {engine}` counts the tables that `--map` names: leave the files out.",
    needsUrl: "`--engine {engine}` needs `--url`, the address of the database.",
    url: "`--url` must be an address, such as `postgres://reader@host/name`.",
    password: "`--url` has a password in it, which others can see: put it into the environment, and take it out there.",
    urlAndFiles: "`--url` is a database, and the files are tables: leave one out.",
  },
  files: {
    noFile: "{file} is no file: name the exported file itself.",
    /** The name of what is piped in. */
    piped: "standard input",
    noInput: "The standard input, which `-` stands for, can't be read: name a file instead.",
  },
  map: {
    notObject: '{file} must be an object, such as `{"deals": {"columns": {"amount": "Sum"}}}`.',
    unknownTable: "{file}: unknown table {name}. Known are {known}.",
    noTable: '{file}: {table} must be an object with `"columns"`.',
    unknownKey: "{file}: unknown key {name} in {table}. Known are {known}.",
    tableName: "{file}: `table` of {table} must be a name in quotes, or a list of its parts.",
    question: "{file}: `question` of `scores` must be {known}.",
    scaleMax: "{file}: `scaleMax` of `scores` must be a whole number from 2.",
    columns: "{file}: `columns` of {table} must be an object of fields and headers.",
    unknownField: "{file}: unknown field {name} of {table}. Known are {known}.",
    header: "{file}: {field} of {table} must be a header in quotes, a list of headers, or `null`.",
    outcomes: "{file}: `outcomes` must be an object of `won`, `lost` and `open` with lists of words.",
    twice: "{file}: {word} stands twice among the outcomes: leave one out.",
  },
  rates: {
    columns: "{file}: `--rates` needs a file with the columns `currency` and `rate`.",
    sign: "{file}: the decimal sign of the rates isn't certain: name it with `--decimal`.",
    rate: "{file}: line {line}: {given} is no rate above 0: `--rates` needs one for each currency.",
    twice: "{file}: line {line}: {code} is there twice: leave one rate out for `--rates`.",
  },
  /** Of a file that isn't read: where an option helps. Else the pane's sentence is said. */
  refusals: {
    undecidedEncoding:
      "{file} has letters in an encoding that its bytes don't tell: name it with `--encoding`, such as `utf-8`, `windows-1254` (Turkish), `windows-1252` (western) or `windows-1256` (Persian).",
    unknownEncoding:
      "{file}: `--encoding` {encoding} is not known; there are `utf-8`, `utf-16le`, `windows-1252`, `windows-1254`, `windows-1256` and others.",
    bytes: "{file}: line {line} has bytes that are no text in {encoding}: name another with `--encoding`.",
    delimiter: "{file}: line {line}: {signs} may separate the cells: put a line such as `sep=;` before it.",
    unknownColumns:
      "{file} has no column that is known, only {headers}: name the columns in a file and give it with `--map`.",
    unknownTable: "{file} can be several tables: say in a file which columns it has, and give it with `--map`.",
    severalVendors: "{file} can be an export of several CRMs: add {options}.",
    missing:
      "{file}: {field} is missing among the columns of {table} ({headers}): name the column with `--map`, or export it with that column.",
    missingAmount:
      '{file}: {field} is missing among the columns of {table} ({headers}): name the column with `--map`, or export it with that column; `"amount": null` in the map gives counts only.',
    twoColumns:
      "{file} has several columns for {field}: {columns}: leave all but one out of the export, or name one with `--map`.",
    notInFile: "{file} has no column {column}, which `--map` names: it has {headers}.",
    decimal: "{file}: {cell} can be two numbers: add `--decimal .` if it is {dot}, or `--decimal ,` if it is {comma}.",
    wrongDecimal: "{file}: {cell} is no number with `--decimal {decimal}`: leave it out, or name the other sign.",
    contraryDecimals:
      "{file}: {dot} and {comma} have different decimal signs: name that of the others with `--decimal`, and those cells are left out.",
    notAmounts: "{file}: {count} of {of} cells are no amounts, such as {cell}: name another column with `--map`.",
    notDates:
      "{file}: {count} of {of} cells can't be read as dates, such as {cell}: name the order with `--dates`, or another column with `--map`.",
    oddYears:
      "{file}: {count} of {of} dates lie before 1990 or more than five years ahead, such as {cell}: the calendar isn't one that is known, or the column isn't the right one; name another with `--map`.",
    notFlags:
      "{file}: {text} in the column {column} ({count} of {of} rows) is no yes or no: name another column with `--map`.",
    tooManyKeys: "{file}: more different ids than there is memory for: import fewer days with `--from` and `--to`.",
    tooManyRows:
      "{file} has {rows} rows that count, and `--rows` writes at most {most}: choose fewer days with `--from` and `--to`.",
    noPeriod:
      "{file} has no column with the days by which `--from` and `--to` go: name the column with `--map`, or leave them out.",
    noPeriodOfTouches:
      "{file}: `--from` and `--to` go by the days of the deals: import it together with the deals, or leave them out.",
    dates: "{file}: {cell} can be {days}: add {options}.",
    option: "{option} for {day}",
    currencies:
      "{file} has amounts in several currencies, {found}: choose one with `--currency`, and give the worth of the others with `--rates`, or they are left out.",
    otherCurrency:
      "{file} has no amount in {currency}, only in {found}: name that with `--currency`, or give `--rates`.",
    noRate: "{file}: {currency} ({rows}) is a currency for which `--rates` has no rate: add it to the file of rates.",
    noOutcome:
      '{file} has nothing won and nothing lost in the column {column}, only {words}: say which words mean won and lost in `"outcomes"` of the file for `--map`.',
    unclearOutcome:
      '{file}: {words} in the column {column} may be won or lost: say which in `"outcomes"` of the file for `--map`.',
    question:
      '{file}: the column {column} doesn\'t say which question it answers: add `"question": "nps"` (likely to recommend, 0 to 10), `"csat"` (satisfied) or `"ces"` (easy) to `"scores"` in the file for `--map`.',
    questionOfSurvey:
      '{file}: answers of the survey {kind} in the column {column} don\'t say which question they answer: add `"question": "nps"` (likely to recommend, 0 to 10), `"csat"` (satisfied) or `"ces"` (easy) to `"scores"` in the file for `--map`, or import them apart.',
    scale:
      '{file}: answers in the column {column} go up to {highest}, and those of {question} to {max}: give the highest answer as `"scaleMax"` in `"scores"` of the file for `--map`.',
    scaleOfNps:
      '{file}: answers in the column {column} go up to {highest}, and those of {question} to {max}: name another `"question"` in `"scores"` of the file for `--map`.',
    manyWords:
      "{file}: the column {column} has more than {count} different words, which are no stages: name another column with `--map`.",
    noKey:
      '{file} has no column with the ids of deals, so what became of its rows isn\'t known: name it as `"deal"` of `"leads"` in the file for `--map`, or import the file without deals.',
    duplicatesOfTable:
      "{file} has the id {id} more than once with different cells, and no date tells which is the latest: leave the others out, or name the day of the last change with `--map`.",
    wrongPeriod: "{file}: no row lies between `--from` and `--to`.",
  },
  /** In place of a field's own name, where that alone doesn't say what is looked for. */
  fields: {
    outcome: "what became of a deal (a stage, a status, or flags for won and closed)",
    opened: "the day on which a row begins",
    channel: "the channel or campaign",
    deal: "the deal's id",
  },
  counted: {
    rows: { one: "{count} row", other: "{count} rows" },
    word: "{word} ({count})",
    more: "{words} and {count} more",
    cell: "line {line}: {text} in the column {column}",
    cellOfNoLine: "{text} in the column {column}",
  },
  read: {
    file: "{file}: {table} of {crm}",
    noCrm: "no CRM whose headers are known",
    by: "recognised by {headers}",
    written: "{encoding}, separator {separator}, header in line {header}, {rows}",
    guessed: "{encoding}; `--encoding` names another",
    workbook: "a workbook, header in line {header}, {rows}",
    field: "{field}: {headers} ({why})",
    notRead: "{why}; not read",
    dates: "dates of {header}: {why}",
    datesIn: "dates of {header}: {order}, {why}",
    ofColumn: "{header}: {says}",
    currency: "currency: {currency}",
    noCurrency: "no currency is named",
    word: "{word}: {meaning} ({count})",
    unknownWord: "{word}: {meaning}, because no word for won or lost is in it ({count})",
    noClosing: "no column has the day on which a deal was closed: there are no months and no cycles",
    noOrder: "no column has the id of an order: each row is one",
    used: "{rows} = {used} used + {leftOut} left out",
    usedIn: "{rows} = {used} used + {leftOut} left out, from {from} to {to}",
    leftOut: "left out, {reason}: {rows}",
    leftOutOf: "left out of {of}, {reason}: {rows}",
    inLines: "{says} ({lines})",
    lines: { one: "line {lines}", other: "lines {lines}" },
    moreLines: "{lines}, …",
    figures: "{key}: {figures}",
    list: "{key}: {count}; `--json` lists them",
    span: "{from} to {to}",
    sides: "before {before}, after {after}: {alike}",
    look: "{state}: {says}",
    goal: "{goal}: {before} before, {after} after",
    notMeasured: "not measured",
    countedBy: "{file}: {table}, counted by {engine}",
  },
  into: {
    notWritten: "{file} isn't written: nothing would change.",
    noCurrency:
      "{file} names no currency, and the model is in {own}: add `--currency {own}` if its amounts are in that.",
    otherCurrency:
      "{file} has amounts in {currency}, and the model is in {own}: add `--currency {own}`, and `--rates` with the worth of the others.",
    goalCell: "{place} ({goal}, {column}): {says}",
    quarterCell: "{place} (benefits of quarter {quarter}): {says}",
    startCell: "{place} (benefits of the time before the start): {says}",
    same: "{value} stands there already",
    formula: "the formula {formula} stays; {value} is measured: change it in Excel",
    replaced: "{value} instead of {stands}",
    stays: "{stands} stays; {value} is measured, and `--replace` writes it",
    added: "{goal}: its row was deleted; a free row takes it",
    notMeasured: "goals not measured: {goals}",
    otherLines: "benefits not measured: {lines}",
    toDate: "benefits to date: {lines}",
    share: "{line} {sum} ({share} due to the CRM)",
    noQuarter: "benefits to date: no quarter is over",
    running: "quarter {quarter}: not over on {day}, the last day of the deals; not written",
    startRunning: "the time before the start: not over on {day}, the last day of the deals; not written",
    dataTable:
      "{file} has a data table (What-If Analysis), which only Excel calculates: enter the figures of `--golive` there.",
    oneSheet:
      "{file} has the model on one sheet, without goals and review: make one with `--template full`, and name it after `--into`.",
    severalFull: "{file} has several models, {models}: name one with {options}.",
    notRecalculated: {
      unknown:
        "{file}: {place} depends on what `--into` would write, which only Excel can calculate ({formula}): take it out of the file, or enter the figures in Excel.",
      uncalculated:
        "{file}: {place} depends on what `--into` would write, and there are formulas that were never calculated ({formula}): open it in Excel, let it calculate, save it, and try again.",
      otherValue:
        "{file}: {place} depends on what `--into` would write, and it shows another value than it comes to ({formula}): open it in Excel, let it calculate, save it, and try again.",
      spills:
        "{file}: {place} depends on what `--into` would write, which fills more than one cell ({formula}): take it out of the file, or enter the figures in Excel.",
      circular:
        "{file}: {place} depends on what `--into` would write, which depends on itself ({formula}): take it out of the file, or enter the figures in Excel.",
    },
  },
  engines: {
    noTables:
      'The file for `--map` names no table: add `"table"` beside `"columns"`, such as `{"deals": {"table": "sales.deals", "columns": {…}}}`.',
    sameTable: "{file} holds the same table as another file: join them into one.",
    workbook: "{file} is a workbook, which has too few rows for an engine: import it without `--engine`.",
    encoding: "{file} is written in {encoding}, and DuckDB reads UTF-8: import it without `--engine`.",
    jalali: "{file} has dates of the Persian calendar, which DuckDB doesn't know: import it without `--engine`.",
    marks: "{file} has currencies beside its amounts, which SQL doesn't part: import it without `--engine`.",
    cells:
      "{file}: {count} of {of} cells of {column} are written in a form that DuckDB isn't told about: import it without `--engine`.",
    unloadable: "{name} can't be loaded: {error}.",
    notInstalled: "{name} isn't installed: run `npm run engines -- install`, once.",
    noMessage: "an error without a message",
    late: "{name} has no answer after {seconds} seconds: give more with `--timeout`.",
    refuses: "{name} refuses a statement: {error}.",
    ended: "{name} has ended the connection: try again when it runs.",
    closed: "{name} doesn't let us in: {error}.",
    silent: "{name} doesn't answer: {error}.",
    oddAnswer: "{name} answers something else than rows: check the address after `--url`.",
    clickhouseUrl: "`--url` of ClickHouse must be an address such as `http://host:8123/name`.",
    unopened: "{name} can't be opened: {error}.",
    noEstimate: "{statement}: {name} has no estimate",
    estimate: {
      one: "{statement}: reads about {count} row, as {name} estimates",
      other: "{statement}: reads about {count} rows, as {name} estimates",
    },
    dryRun: "What the others ask depends on these. Nothing is run, and nothing is written.",
    otherOptions:
      "{file} is of statements that were printed with another `--map` or other options: give the same ones, or print them again.",
  },
  /** Where an engine gives no figures: where an option helps. Else the pane's sentence is said. */
  troubles: {
    longAnswer:
      "The result of {statement} has more than {rows} rows, so one of its columns has names or ids instead of words: name another column with `--map`.",
    date: "{table}: the column {column} is of the type {type}, and must be a date or a timestamp: name a view with `--map` that converts it.",
    number:
      "{table}: the column {column} is of the type {type}, and must be a number: name a view with `--map` that converts it.",
    otherTable: "{table} doesn't have the columns of the table that `--map` takes it for: name its columns there.",
    severalIds:
      "The result of {statement} says that {count} rows have several ids in one cell: name a view with `--map` that has a row for each.",
    otherOutcome:
      'Rows with {word} mean {meaning}, which the printed statements couldn\'t know: say so in `"outcomes"` of the file for `--map`, or with `--currency` and `--rates`, and print them again.',
    spellings:
      "The stages {words} are one, and the printed statements take them for two: name a view with `--map` that spells them one way.",
    noWords:
      'The words for won and lost must be known before the statements are printed: name them in `"outcomes"` of `deals` in the file for `--map`.',
    noCurrency: "The currency of the figures must be known before the statements are printed: add `--currency`.",
    noEnd: "The last day of the orders must be known before the statements are printed: add `--to`.",
    cases:
      "Cases aren't counted by printed statements, because a median of hours is asked for in two rounds: take them out of the file for `--map`, and import them with `--engine` or as a file.",
    person: "{text} holds a person's address, which isn't handed on: name another column with `--map`.",
    oddText:
      "{text} has characters that no statement for this engine can hold: name another column or table with `--map`.",
  },
} as const;
