/** What users do to the waves of the full workbook, and what must hold afterwards. */
import type { Figures } from "../../../src/workbook/figures";
import type { Wave } from "../../../src/workbook/inputs/waves";
import type { At, Edit } from "./editing";
import { below, clear, deleteRow, insertAt, type, typeFormula } from "./edits";
import type { Made } from "./made";
import { both, countedAs, isOk, look, notOk, orNotOk, unchanged, type Case, type Rule } from "./rule";

const oneCase = (name: string, rule: Rule, ...edits: readonly Edit[]): Case => ({ name, rule, edits });

/** The sample goes live in month 4. */
const sales: Wave = { name: "Sales", users: 24, goLive: 4 };
const service: Wave = { name: "Service", users: 16, goLive: 9, ramp: 3 };
const abroad: Wave = { name: "Abroad", users: 10, goLive: 18, ramp: 8.5 };
const three = [sales, service, abroad];

export function waveEdits(made: Made): readonly Case[] {
  const { figures, words } = made;
  const at = (place: number) => made.at(`wave_${place}`, "label");
  const cell = (place: number, column: "base" | "low" | "high") => made.at(`wave_${place}`, column);
  const base = (key: string) => made.at(key, "base");
  /** The unit stands between the name and the users. */
  const typed = (cells: At, { name, users, goLive, ramp }: Wave): readonly Edit[] => [
    type(cells, name),
    ...[users, goLive, ramp].flatMap((value, i) => (value === undefined ? [] : [type(below(cells, 0, 2 + i), value)])),
  ];
  const all = (waves: readonly Wave[]) => waves.flatMap((wave, i) => typed(at(i + 1), wave));
  const as = (name: string, changed: Partial<Figures>, ...edits: readonly Edit[]) =>
    oneCase(name, both(countedAs({ ...figures, ...changed }), isOk), ...edits);
  const planned = (name: string, changed: Partial<Figures>, ...edits: readonly Edit[]) =>
    as(name, { waves: three, ...changed }, ...all(three), ...edits);
  const wrong = (name: string, ...edits: readonly Edit[]) => oneCase(name, notOk, ...all(three), ...edits);
  const { per, scenarios } = words.full.choices;
  const ones = Array.from({ length: made.years }, (_, i) => i + 1);
  const perUser = (line: "licences" | "training", word: "user" | "newUser") => ({
    figures: {
      costs: {
        ...figures.costs,
        [line]: { ...figures.costs[line], amounts: [0, ...ones.map(() => 1)], per: word },
      },
    } as Partial<Figures>,
    edits: [
      type(made.at(`costs_${line}`, "per"), per[word]),
      type(made.at(`costs_${line}`, 0), 0),
      ...ones.map((year) => type(made.at(`costs_${line}`, year), 1)),
    ],
  });
  const [licences, training] = [perUser("licences", "user"), perUser("training", "newUser")];
  const late = { ...abroad, goLive: 25 };
  return [
    planned("three waves typed", {}),
    planned("three waves, and no go-live month", {}, clear(base("goLive"))),
    planned("three waves, and a slip of 6 months", { slip: 6 }, type(base("slip"), 6)),
    planned("three waves, and the low scenario", { scenario: "low" }, type(base("scenario"), scenarios.low)),
    planned("a wave moved by its month", { waves: [sales, service, late] }, type(cell(3, "low"), 25)),
    planned("licences per user of three waves", licences.figures, ...licences.edits),
    planned(
      "licences per user, and a slip",
      { ...licences.figures, slip: 5 },
      ...licences.edits,
      type(base("slip"), 5),
    ),
    planned("training per new user of three waves", training.figures, ...training.edits),
    as("licences per user, and no wave", licences.figures, ...licences.edits),
    as("training per new user, and no wave", training.figures, ...training.edits),
    planned(
      "a wave in use at the start",
      { waves: [{ ...sales, goLive: 0 }, service, abroad] },
      type(cell(1, "low"), 0),
      clear(base("goLive")),
    ),
    as(
      "a wave deleted with its row",
      { waves: [sales, { ...service, users: 26 }] },
      ...all(three),
      deleteRow(at(3)),
      type(cell(2, "base"), 26),
    ),
    ...(
      [
        ["above the first wave", at(1)],
        ["between two waves", at(2)],
        ["below the last row of the block", made.at("waves_end", "label")],
      ] as const
    ).map(([where, place]) =>
      oneCase(
        `a wave in a new row ${where}`,
        both(countedAs({ ...figures, waves: three }), isOk),
        ...typed(at(1), sales),
        ...typed(at(2), service),
        insertAt(place),
        ...typed(place, abroad),
      ),
    ),
    oneCase(
      "six waves in new rows",
      both(countedAs({ ...figures, users: 100, waves: [...three, ...three] }), isOk),
      insertAt(at(2), 6),
      ...[...three, ...three].flatMap((wave, i) => typed(below(at(2), i), wave)),
      type(base("users"), 100),
    ),
    oneCase(
      "a wave in the last of ten new rows",
      orNotOk(countedAs({ ...figures, waves: three })),
      ...typed(at(1), sales),
      insertAt(at(2), 10),
      ...typed(at(2), service),
      ...typed(below(at(2), 9), abroad),
    ),
    oneCase(
      "waves typed and taken out again",
      both(unchanged, isOk),
      ...all(three),
      ...three.map((_, i) => clear({ ...at(i + 1), columns: 1 })),
      ...three.map((_, i) => clear({ ...cell(i + 1, "base"), columns: 3 })),
    ),
    oneCase(
      "another go-live month than the first wave's",
      both(countedAs({ ...figures, waves: three }), look),
      ...all(three),
      type(base("goLive"), 2),
    ),
    wrong("waves with fewer users than there are", type(cell(3, "base"), 9)),
    wrong("waves of whom users says more", type(base("users"), 51)),
    wrong("a wave without its month", clear(cell(2, "low"))),
    wrong("a wave without its users", clear(cell(2, "base")), type(cell(1, "base"), 40)),
    wrong("a wave that has a name alone", type(at(4), "Later")),
    wrong("a ramp alone", type(cell(4, "high"), 3)),
    wrong("a wave's users as a text", type(cell(2, "base"), "16 people")),
    wrong("a wave's users with a fraction", type(cell(2, "base"), 15.5), type(cell(1, "base"), 24.5)),
    wrong("a wave's users below zero", type(cell(2, "base"), -16), type(cell(1, "base"), 56)),
    wrong("a wave's month as a text", type(cell(2, "low"), "September")),
    wrong("a wave's month with a fraction", type(cell(2, "low"), 9.5)),
    wrong("a wave's month beyond ten years", type(cell(3, "low"), 130)),
    wrong("a wave's month that is an error", typeFormula(cell(3, "low"), "=1/0")),
    wrong("a ramp below zero", type(cell(2, "high"), -3)),
    wrong("a ramp as a text", type(cell(2, "high"), "slow")),
    wrong("a wave below its block", ...typed(below(made.at("waves_end", "label"), 1), { ...sales, users: 5 })),
    wrong("a counted wave overwritten", type(made.at("counted_wave_2", "base"), 0.5)),
    wrong("the share of a year in use overwritten", type(made.at("live", 1), 0.9)),
    wrong("the users under contract overwritten", type(made.at("perUser", 1), 7)),
    wrong("a quantity counted by a word that isn't on the list", type(made.at("costs_licences", "per"), "each")),
  ];
}
