/** The text of docs/corpus.md, from the results of a run. */
import { versionOf } from "../peers/versions";
import type { Peer } from "../peers/peer";
import { table, type Row } from "../print";
import { corpusCases, type CorpusCase } from "./cases";
import { limitMs } from "./limit";
import type { Answered, Run } from "./run";
import { verdicts, type Reply } from "./verdict";

export function page(runs: readonly Run[], missing: readonly string[]): string {
  const kinds = [
    ["irr", "IRR: flows one period apart"],
    ["xirr", "XIRR: flows on dates"],
  ] as const;
  const notes = runs.flatMap(({ peer }) => (peer.note ? [`- ${peer.name}: ${peer.note}.`] : []));
  return [
    `<!-- Written by \`npm run bench -- corpus --write\`. Don't edit. -->`,
    `# Rates of return: who is right`,
    `This core and other packages, each asked for the rate of return of the same hard cases: rates near −100% and above a thousand million per cent, flows a few days apart, amounts from billionths to 1E+38, several rates, none at all.`,
    ...kinds.flatMap(([kind, heading]) => {
      const asked = corpusCases.filter(({ days }) => (days ? "xirr" : "irr") === kind);
      const answering = runs.filter((run) => run[kind].length > 0);
      return [`## ${heading}`, composition(asked), counts(answering.map((run) => [run.peer, run[kind]]))];
    }),
    `## What each column counts`,
    meanings,
    ...examples(runs),
    `## How they were asked`,
    [
      `- Node ${process.versions.node}. The versions are those in the tables, pinned in [bench/package.json](../bench/package.json).`,
      `- Each is called as its documentation shows, without a first guess. Dates are given as the package wants them, at midnight UTC.`,
      `- \`this core\` is the calculation behind the worksheet function, without its checks of cells.`,
      ...notes,
      ...missing.map((why) => `- Not asked: ${why}.`),
    ].join("\n"),
    `## The cases`,
    `${corpusCases.length} cases: those of [rates_of_return.json](../test/cases/rates_of_return.json), whose roots were computed to 60 digits, and the IRR and XIRR rows of [published.json](../test/cases/published.json) whose published figure agrees with its recalculation. Flows that stand in both count once.`,
    `## To run it again`,
    "```\nnpm run bench -- corpus          # prints this page\nnpm run bench -- corpus --write  # writes it to docs/corpus.md\n```",
    `The first run installs the packages into \`bench/node_modules\`.`,
  ].join("\n\n");
}

function composition(cases: readonly CorpusCase[]): string {
  const of = (holds: (roots: number) => boolean) => cases.filter(({ roots }) => holds(roots.length)).length;
  return `${cases.length} cases: ${of((n) => n === 1)} have one rate, ${of((n) => n > 1)} several, ${of((n) => n === 0)} none.`;
}

function counts(answers: readonly (readonly [Peer, readonly Answered[]])[]): string {
  const rows = answers.map(([peer, answered]): Row => {
    const figures = verdicts.map((each) => String(answered.filter(({ verdict }) => verdict === each).length));
    const refusedSeveral = answered.filter(({ asked, reply }) => asked.roots.length > 1 && reply === "refused");
    return [called(peer), ...figures, String(refusedSeveral.length)];
  });
  return table(["", ...verdicts, "several refused"], rows);
}

const meanings = [
  `- **right**: one of the rates at which NPV is 0, equal to a ten-thousandth of a percentage point; above 100%, to a millionth of the rate. Where there is no such rate, a refusal. Where there are several, any of them or a refusal; _several refused_ tells how many of the right ones were such refusals.`,
  `- **wrong number**: a number at which NPV isn't 0, or that is no rate (−100% or less), although there is a rate at which NPV is 0.`,
  `- **phantom**: a number, although there is no rate at which NPV is 0.`,
  `- **error**: a refusal, although there is exactly one rate.`,
  `- **hang**: no answer after ${limitMs / 1000} seconds. The package answers in a process of its own, which is then ended; loading it isn't counted.`,
  `\nA refusal is anything but a finite number: an exception, an error value, a text, NaN, an infinity, nothing. Rates were sought from just above −100% to 100,000,000,000%. An answer outside them is still right where NPV changes sign within a millionth of its growth factor 1 + rate.`,
].join("\n");

/** Empty if nobody failed. */
function examples(runs: readonly Run[]): readonly string[] {
  const rows = runs.flatMap(({ peer, irr, xirr }) =>
    verdicts.slice(1).flatMap((kind): Row[] => {
      const first = [...irr, ...xirr].find(({ verdict }) => verdict === kind);
      if (!first) return [];
      return [[called(peer), kind, `\`${first.asked.id}\``, said(first.reply), truth(first.asked.roots)]];
    }),
  );
  if (rows.length === 0) return [];
  return [
    `## One example of each kind of failure`,
    `The first case of each kind, under its name in [test/cases](../test/cases).`,
    table(["", "", "case", "said", "true"], rows, "words"),
  ];
}

const said = (reply: Reply): string => (typeof reply === "string" ? "–" : figure(reply.rate));
const truth = (roots: readonly number[]): string => (roots.length === 0 ? "none" : roots.map(figure).join(", "));
const figure = (rate: number): string => {
  const size = Math.abs(rate);
  return size !== 0 && (size < 1e-4 || size >= 1e7) ? rate.toExponential(4) : String(Number(rate.toPrecision(8)));
};

const called = (peer: Peer): string => [peer.name, versionOf(peer)].filter(Boolean).join(" ");
