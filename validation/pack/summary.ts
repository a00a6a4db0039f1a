/** The first page of a pack: what was compared, what agrees, what doesn't and why, and what was left out. */
import { table, type Row } from "../../bench/print";
import { disagreements, engines } from "../disagreements";
import type { Verdict } from "../verdict";
import { isEqual } from "../twins/engines";
import type { Results } from "../results";
import { anchor } from "./html";

export interface Frame {
  /** 2026-11-30. */
  readonly date: string;
  /** Name and what is in it. */
  readonly files: readonly (readonly [string, string])[];
  /** SHA-256 of the list of everything that the figures were made from. */
  readonly sources: string;
}

export function summary(results: Results, { date, files, sources }: Frame): string {
  const { figures, rates, versions, leftOut } = results;
  const [[, version = ""] = []] = versions;
  const wrong = disagreements(results);
  const named = figures.filter(({ verdict }) => verdict === "named");
  const notAsked = figures.filter(({ verdict }) => verdict === "not asked");
  return [
    `# CRM ROI for Excel ${version}: validation`,
    `Made on ${date}. ${wrong.length === 0 ? "**Everything that was compared agrees, or differs as named below.**" : `**Not in agreement: ${shown(wrong.length)}, listed below.**`}${leftOut.length > 0 ? " Some of it was left out on the machine that made it, as said below." : ""}`,
    `This folder shows what the product answers beside what others answer to the same questions. The figures are those that the product's own tests compare, made by the same code; every file can be read without the product.`,
    `## What was compared`,
    counts(results),
    `_Agree_ means: within the source's own tolerance for published figures, to the last digit shown on the page of differences, to a millionth of the growth factor for rates of return, and to a billionth elsewhere.`,
    ...(wrong.length > 0 ? [`## What disagrees`, wrong.map((each) => `- \`${each}\``).join("\n")] : []),
    `## Differences that are named`,
    `Published figures that aren't reproduced, because the source is wrong or means something else. [The page of differences](differences.html) explains each, and where Excel's own functions answer otherwise.`,
    table(
      ["case", "figure", "published", "here", "why"],
      named.map(({ id, figure, published, answer, why, heading }): Row => [
        `\`${id}\``,
        figure.replaceAll("_", " "),
        published,
        answer,
        `[${why}](differences.html#${anchor(heading)})`,
      ]),
      "words",
    ),
    `## What wasn't asked`,
    ...(notAsked.length === 0 ? ["Nothing."] : notAsked.map(({ id, why }) => `- \`${id}\`: ${why}`)),
    `## What was left out on this machine`,
    [...leftOut, ...rates.missing].map((each) => `- ${each}`).join("\n") || "Nothing.",
    `## What it was made with`,
    table(["", "version"], [...versions], "words"),
    `The product isn't named by a version alone: \`sources.sha256\` lists every file that the figures were made from. The SHA-256 of that list is \`${sources}\`.`,
    `## The files`,
    table(
      ["file", "what is in it"],
      files.map(([name, says]): Row => [`[${name}](${name})`, says]),
      "words",
    ),
    `## How to check it`,
    [
      "- Numbers in CSV files have a decimal point and all their digits; dates are Excel's serial numbers. `published.csv` has the address of each source and the formula that answers it.",
      "- `twins.xlsx` has formulas of Excel's own functions beside our functions' numbers. Ctrl+Alt+F9 lets Excel calculate them anew, without the add-in; B1 then says how many aren't equal to a billionth.",
      "- `sha256sum -c SHA256SUMS` in this folder, or `shasum -a 256 -c SHA256SUMS`, says whether a file was changed.",
      "- `sha256sum -c sources.sha256`, in a copy of the repository, says whether these are its sources. `npm ci && npm run validate -- --out pack` makes the pack again: the same bytes but for the date, with the same versions.",
    ].join("\n"),
  ].join("\n\n");
}

function counts(results: Results): string {
  const { figures, differences, rates, twins, workbooks } = results;
  const verdicts = (wanted: Verdict) => figures.filter(({ verdict }) => verdict === wanted).length;
  const [own] = rates.runs;
  const answers = [...(own?.irr ?? []), ...(own?.xirr ?? [])];
  const plain = (what: string, all: number, agree: number): Row => [
    ...[what, ...[all, agree, 0, 0, all - agree].map(shown)],
  ];
  const left = (what: string): Row => [what, "left out", "", "", "", ""];
  const cells = workbooks.flatMap(({ recalculated }) => recalculated ?? []);
  const files = [...workbooks, twins.file].flatMap(({ faults }) => (faults ? [faults] : []));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const all = sum(cells.map((each) => each.cells));
  return table(
    ["", "compared", "agree", "named", "not asked", "disagree"],
    [
      [
        `Published figures, of ${new Set(figures.map(({ id }) => id)).size} cases`,
        shown(figures.length),
        ...(["agrees", "named", "not asked", "disagrees"] as const).map((each) => shown(verdicts(each))),
      ],
      plain(
        "Formulas on the page of differences",
        differences.length,
        differences.filter((each) => each.agrees).length,
      ),
      plain("Hard rates of return", answers.length, answers.filter(({ verdict }) => verdict === "right").length),
      ...(twins.libreOffice ? [] : [left("Formulas of Excel's own functions, in LibreOffice")]),
      ...engines(results).map(({ engine, values }) =>
        plain(
          `Formulas of Excel's own functions, in ${engine}`,
          twins.all.length,
          twins.all.filter((twin, i) => isEqual(twin, values[i] ?? null)).length,
        ),
      ),
      cells.length === 0
        ? left("Cells of our workbooks, in LibreOffice")
        : plain(
            `Cells of ${cells.length} of our workbooks, in LibreOffice`,
            all,
            all - sum(cells.map(({ differing }) => differing.length)),
          ),
      files.length === 0
        ? left("Files, by Microsoft's Open XML SDK")
        : plain("Files, by Microsoft's Open XML SDK", files.length, files.filter((each) => each.length === 0).length),
    ],
  );
}

const shown = (count: number): string => count.toLocaleString("en");
