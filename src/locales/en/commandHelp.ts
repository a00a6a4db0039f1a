/** The help of the command line, in English: what each command and each of its options does. Code stands in backticks. */
export const commandHelp = {
  /** Options of every command. */
  every: {
    messages: "the language of what is printed (that of `--language`, else the system's, else `en`)",
    help: "this text",
  },
  model: {
    intro: "Writes a cost/benefit workbook.",
    options: {
      language: "the workbook's language (`en`)",
      template: "the one-sheet form, or the full workbook (`sheet`)",
      input: "your own figures, described in `docs/figures.md`, or a table with one line of cost or benefit a row",
      decimal: "the decimal sign of `lines.csv`, where a column doesn't show it",
      encoding: "the encoding of the input file, where its bytes don't show it",
      sample: "a plausible company's figures, marked as a sample",
      years: "years after year 0 (3)",
      "fiscal-year": "the calendar year in which year 1 begins, for the headings (without it: Year 1)",
      "fiscal-month": "the month in which it begins (1)",
      currency: "ISO 4217 code, or IRT for toman (EUR)",
      "amounts-in": "how the summary shows amounts (`units`; `millions` in IRR, IRT, IDR and VND)",
      rate: "discount rate per year (without it, no NPV)",
      users: "people with a licence (none)",
      organisation: "shown in the title",
      out: "the file to write",
      force: "replace the file if it exists",
    },
  },
  compare: {
    intro:
      "Compares models of which one is chosen, in a workbook of its own: by NPV, by every pair's difference, and side by side.",
    models: "{from} to {to} models",
    number: "the model 2 of a workbook that has several",
    options: {
      out: "the workbook to write; yearly flows are copied as values, with each file's name and SHA-256",
      base: "the option that the others are compared with, by its place in the call (1)",
      language: "the language of the workbook (`en`)",
      force: "replace the file of `--out` if it exists",
    },
    end: "What the models don't agree in is a check on the sheet: rates and years that differ are put right there by one for all. The exit code is 0, or 2 with one line on the error stream and nothing written.",
  },
  upgrade: {
    intro:
      "Brings a model of an earlier version to the form that a new one has, with every figure that was typed into it.",
    options: {
      out: "the file to write; the old one stays as it is",
      force: "replace the file of `--out` if it exists",
      "dry-run": "say what would be carried over, and write nothing",
    },
    end: "What the form has no place for is named and stays in the old file. The headlines of both are compared. The exit code is 0 if all is carried over, 1 if something is left, and 2, with one line on the error stream and nothing written, if the file or the call is wrong.",
  },
  share: {
    intro: "Makes a workbook ready for people without the add-in, and puts it back.",
    check: "what a recipient would stumble on",
    prepare: "Excel's own formulas and values in place of ours",
    restore: "what was there before it was prepared",
    repair: "broken forms of our functions repaired",
    options: {
      out: "the file to write; without it the file itself, which takes `--force`",
      force: "replace the file if it exists",
      "dry-run": "list what would change, and write nothing",
      language: "of the note in a prepared workbook (the model's own, else `en`)",
      "over-changes": "`restore` also what somebody has typed over since",
    },
    end: "The exit code of `check` is 0 if a recipient stumbles on nothing, 1 if on something. Hidden sheets and names of people are listed and don't count. That of the others is 0 if all is done, 1 if the file is written and something was left as it is, which is named. It is 2, with one line on the error stream and no file written, if the file or the call is wrong.",
  },
  import: {
    intro:
      "Reads what a CRM has exported, and prints the figures in it, or writes them as a workbook. What the file doesn't show is asked; what it shows only by its letters or by the reader's country is said, and `--dry-run` says all of it.",
    files:
      "`.csv`, `.tsv` or `.xlsx` files of deals, leads, touches, stage history, orders, scores, cases; `-` is what another command pipes in",
    options: {
      out: "the workbook to write: KPIs as formulas, their tables, charts, and where they come from",
      rows: "writes the rows that count, too, a sheet for each file of up to {rows}, for formulas of your own",
      force: "replace the files of `--out` and `--as` if they exist",
      json: "the figures as one object, with full precision",
      "dry-run": "what was recognised, and why; no figures",
      crm: "the CRM, where the headers don't show it",
      map: 'which column holds what, and which words mean won and lost, such as `{"deals": {"columns": {"amount": "Sum"}, "outcomes": {"won": ["Done"]}}}`',
      encoding: "the encoding, where the bytes don't show it",
      dates: "the order of day, month and year, where the cells don't show it",
      decimal: "the decimal sign, where a column doesn't show it",
      currency: "the currency of the figures; rows in others are left out, unless there are rates",
      rates: "a table with the columns `currency` and `rate`: what one unit is worth in `--currency`",
      from: "the first day, such as `2026-01-31`: of deals that of closing, of stages that of leaving, of others that of the row; touches go by their deals",
      to: "the last day, likewise",
      golive:
        "when the CRM was taken into use: the measures that the goals of a workbook know, before and after it, in whole years, or in the months since it and the same ones a year earlier; printed, and in `--json`, but not on the sheets of `--out`",
      into: "writes them, and the benefits of the quarters that are over, into Goals and Review of the full workbook in this file",
      as: "writes them into a copy of that workbook, and leaves the file itself as it is",
      model: "the model, where the file has several",
      replace: "writes also where something else stands, which is left and listed otherwise",
      language: "the language of the workbook, and of the file: it decides the order of dates where nothing else does",
    },
    elsewhere:
      "Beyond one machine, the same figures are counted where the data lie. The file for `--map` names the tables, such as",
    types: "Dates must be dates there, and amounts numbers.",
    elsewhereOptions: {
      engine:
        "counts there: `duckdb` counts `.csv`, `.parquet` and `.duckdb` files (`npm run engines -- install` installs it, once), the others a database",
      url: "the database: `postgres://user@host/name` (the password in `PGPASSWORD`), or `http://user@host:8123/name` (in `CLICKHOUSE_PASSWORD`)",
      timeout: "how many seconds a statement may take (600)",
      sql: "prints the statements for the data team; `docs/warehouse.md` says what to do with them",
      statistics: "reads what came back, with the same options as for `--sql`",
    },
    end: "The exit code is 0, 1 if `--into` has left something as it is, which is listed, or 2 with one line on the error stream that says what to do, and nothing written.",
  },
} as const;
