import { benefitLines, costLines } from "../src/workbook/lines";
import type { Keys } from "../src/workbook/inputs/field";
import { model, shared } from "../src/workbook/inputs/file";
import { markdown } from "./markdown";

const { page, table, prose, code } = markdown("ltr");

const keys = (given: Keys): string =>
  table(
    ["key", "takes", "what it is"],
    Object.entries(given).map(([name, { field, says }]) => [code(name), prose(field.takes), says]),
  );

const listed = (names: readonly string[]): string => names.map(code).join(", ");

/** The fields of the object that the path leads to. */
function inside(given: Keys, ...path: readonly string[]): Keys {
  return path.reduce<Keys>((here, name) => here[name]?.field.inside ?? {}, given);
}

/** docs/figures.md: the keys of a file of figures, from the definitions that read such a file. */
export function figuresPage(): string {
  const [costs, benefits] = [inside(shared, "costs"), inside(shared, "benefits")];
  const [costName = "", benefitName = ""] = [Object.keys(costs)[0], Object.keys(benefits)[0]];
  return page([
    "# Your own figures",
    "`npm run workbook -- --input figures.json --template full --out model.xlsx` writes a workbook of your own figures. The file is JSON; what it doesn't know it refuses in one line, with exit code 2 and no file written. Shares and rates are fractions: 8 % is 0.08. Dates are texts: 2027-01-31. Lists of amounts have one for each year, from year 0 (today) to the last. A key that stands twice is refused, and so is a number beyond what the tables below allow.",
    '[figures.schema.json](figures.schema.json) is this page as JSON Schema: an editor that knows it offers the keys and marks what the file can\'t hold. In Visual Studio Code, add to the settings: `"json.schemas": [{ "fileMatch": ["figures.json"], "url": "./docs/figures.schema.json" }]`.',
    "## The file",
    "`currency` and `years` are required. The one-sheet form (`--template sheet`) takes these, with the lines " +
      `${listed(costLines)} of costs, and ${listed(benefitLines)} of benefits; what it has no room for it refuses.`,
    keys(shared),
    "The full workbook (`--template full`) takes these too. What is left out stays blank for you to fill in, and the summary says what is missing.",
    keys(model),
    "## A line of cost",
    `The lines: ${listed(Object.keys(costs))}. Each is a list of amounts, or an object:`,
    keys(inside(costs, costName)),
    "## A line of benefit",
    `The lines: ${listed(Object.keys(benefits))}. Each is a list of amounts at full effect, if everyone used the CRM all year, or an object:`,
    keys(inside(benefits, benefitName)),
    "`productivity` and `serviceTime` may have `time` instead of amounts:",
    keys(inside(benefits, "productivity", "time")),
    "## ranges",
    "`low` and `high` of each, within the limits of the assumption:",
    table(
      ["key", "low and high take"],
      Object.entries(inside(model, "ranges")).map(([name, { field }]) => [
        code(name),
        prose(field.inside?.["low"]?.field.takes ?? ""),
      ]),
    ),
    ...(
      [
        ["evidence", inside(model, "evidence"), "source, owner and confidence of each"],
        ["goals", inside(model, "goals"), "baseline, target, actual, owner, review of each"],
        ["scorecard", inside(model, "scorecard"), "scores and weight of each"],
      ] as const
    ).flatMap(([name, each, of]) => [
      `## ${name}`,
      `For ${listed(Object.keys(each))}: ${of}.`,
      keys(inside(each, Object.keys(each)[0] ?? "")),
    ]),
    "## currencies, scenarios, legacy, growth, sources, actual",
    ...(["currencies", "scenarios", "legacy", "growth", "sources", "actual"] as const).flatMap((name) => [
      `${code(name)} holds:`,
      keys(inside(model, name)),
      ...(name === "scenarios" ? ["each of which holds:", keys(inside(model, "scenarios", "low"))] : []),
    ]),
    "## Lines as a table",
    "`--input lines.csv --years 3 --currency EUR --rate 0.08` takes lines of cost and benefit as a table: a header, and a row for each line. `type` is cost or benefit, `line` one of the lines above; columns named 0, 1, 2 … hold the years, and every year from 0 to `--years` has one. Any other key of a line has a column of its name, in upper or lower case. For hours freed there are the columns `people`, `hoursPerWeek`, `weeks`; such a row leaves the years blank. The currencies in a column `pricedIn` stand on Inputs, which asks for their rates. In a row with amounts a blank year is 0; other blank cells are left out.",
    [
      "```csv",
      "type,line,price,risk,countedIn,share,0,1,2,3,people,hoursPerWeek,weeks",
      "cost,licences,780,5%,,,0,50,50,60,,,",
      "cost,implementation,,15%,,,62000,8000,0,0,,,",
      "benefit,sales,,20%,revenue,60%,0,420000,520000,560000,,,",
      "benefit,productivity,,20%,,,,,,,24,2.5,44",
      "```",
    ].join("\n"),
    "What can't be read with certainty is refused by its row, as a text editor counts lines; the header is row 1.",
    [
      "- **Cells** are separated by commas, semicolons, tabs or bars, as the header is, or as a first line such as `sep=;` says. Every row has as many cells as the header. A cell that holds the separator stands in quotes: without them `12,340` would be two cells.",
      "- **Numbers**: each column shows its decimal sign. 1.234,5 has a comma and 1,234.5 a dot; In 1.234.567 the dot groups thousands, in 12.5 it can't. Spaces and apostrophes group too. Where every cell is like 12.500, the column can mean 12.5 or 12500: `--decimal .` or `--decimal ,` says which. Persian and Arabic digits, (1,200) for a negative number and the currency of the workbook beside an amount are read. 12k, 1E+05 and another currency are refused.",
      "- **%** belongs to the columns `risk` and `share`: 10 % may be written as 10%, %10 or 0.1.",
      "- **Encoding**: UTF-8, or UTF-16 as its bytes show. Any other is recognised by its letters, and the command says which it has taken: windows-1254 for Turkish, windows-1252 for western languages, windows-1256 for Persian and Arabic. Where the bytes don't tell, the file is refused; `--encoding` names the encoding, of JSON too.",
    ].join("\n"),
  ]);
}
