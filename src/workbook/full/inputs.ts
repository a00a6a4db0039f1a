/** The Inputs sheet. Each assumption is entered only here, with its low, high, source, owner and confidence. */
import type { Asks, DraftCell, DraftRow, DraftSheet } from "../../grid/draft";
import { native, row, when } from "../../grid/expression";
import { currencyCell } from "../currency";
import type { FormatName } from "../../grid/formats";
import type { Figures } from "../figures";
import {
  approvalDate,
  approver,
  author,
  decision,
  fiscalMonth,
  fiscalYear,
  organisation,
  owner,
  recommendation,
  scenario,
  start,
  status,
  version,
  versionDate,
} from "../inputs/about";
import { type Evident, type Ranged } from "../inputs/assumptions";
import { conversion, hourlyCost, licencePrice, margin, users } from "../inputs/company";
import { basis, discounting, growthOf, losses, rate, tax, taxSettled } from "../inputs/finance";
import { kinds, type InputKind } from "../inputs/limits";
import { difference, testAdoption, testCosts, testMonths, testSwing } from "../inputs/scenarios";
import { adoption, adoptionShare, goLive, slip } from "../inputs/timing";
import { usersInWaves } from "../inputs/waves";
import { evidenceCells } from "./evidence";
import { calculatedInputs } from "./calculatedInputs";
import { currencyRows } from "./currencies";
import { inputChecks } from "./inputChecks";
import type { ListKey, WordOf } from "./inputValidation";
import { waveRows } from "./waves";
import { evidenceColumns, noteColumn, narrow, yearColumns, type FullRows, type RowKey, type UnitWord } from "./rows";
import { ownerList } from "./owner";
import { sheetOf } from "./page";
import { base, isNumber } from "./timing";

interface Single {
  readonly key: RowKey;
  readonly kind: InputKind;
  readonly format: FormatName;
}

interface Measured extends Single {
  readonly unit: UnitWord;
  readonly usual?: number;
}

export function inputs(make: FullRows, figures: Figures): DraftSheet {
  const { words, language, currency } = make.wording;
  const { choices } = words;
  const evidence = (key: Evident) => evidenceCells(make, figures.evidence?.[key] ?? {});
  /** Adds a check of the limits to an input's row. The check `inputsAreAllowed` includes all of these. */
  const limited = (made: DraftRow, allows: Asks["allows"], ...places: readonly string[]): DraftRow => ({
    ...made,
    isSummed: true,
    cells: { ...made.cells, check: make.allowed(allows, ...places.map((place) => row(made.key ?? "", place))) },
  });
  const about = (key: RowKey, unit: UnitWord, content: DraftCell): DraftRow => ({
    key,
    named: "base",
    cells: { ...make.labelled(key, unit), base: content, ...make.note(key) },
  });
  const allows = (kind: InputKind) => kinds[kind].allows;
  const text = ({ key, kind }: { readonly key: RowKey; readonly kind: InputKind }, given: string | undefined) =>
    about(key, "text", make.textInput(given ?? null, make.asks.for(kind)));
  const sentence = (
    { key, kind }: { readonly key: RowKey; readonly kind: InputKind },
    given: string | undefined,
  ): DraftRow => ({
    ...about(key, "text", { ...make.textInput(given ?? null, make.asks.for(kind)), style: "inputSentence" }),
    mergedFrom: "base",
    height: 32,
  });
  const day = (of: Single, given: number | undefined) =>
    limited(about(of.key, "date", make.cell(make.input(of, given))), allows(of.kind), "base");
  const choice = <C extends ListKey>(
    of: { readonly key: RowKey; readonly of: C; readonly usual: WordOf<C> },
    given: WordOf<C> | undefined,
  ) => limited(about(of.key, "list", make.choice(of.of, given ?? of.usual)), make.asks.choice(of.of).allows, "base");
  const plain = (of: Measured, given?: number) =>
    limited(
      make.figures(of.key, of.unit, { base: make.input(of, given ?? of.usual) }, { named: "base" }),
      allows(of.kind),
      "base",
    );
  const backed = (of: Measured & { readonly key: Evident }, given: number | undefined) =>
    limited(
      make.figures(of.key, of.unit, { base: make.input(of, given) }, { named: "base", cells: evidence(of.key) }),
      allows(of.kind),
      "base",
    );
  const ranged = (of: Measured & { readonly key: Ranged }, given?: number) => {
    const { low, high } = figures.ranges?.[of.key] ?? {};
    const ends = { base: make.input(of, given ?? of.usual), low: make.input(of, low), high: make.input(of, high) };
    const made = make.figures(of.key, of.unit, ends, { named: "base", cells: evidence(of.key) });
    return limited(made, allows(of.kind), "base:high");
  };
  const byYear = (
    key: RowKey,
    of: Omit<Measured, "key">,
    given: readonly number[] | undefined,
    cells: DraftRow["cells"] = {},
  ): DraftRow => {
    const made: DraftRow = {
      key,
      named: "years",
      cells: { ...make.labelled(key, of.unit), ...make.note(key), ...cells },
      years: (year) => (year === 0 ? undefined : make.cell(make.input(of, given?.[year - 1]))),
    };
    return limited(made, allows(of.kind), "years");
  };
  const scenarioRow = (name: keyof typeof difference): DraftRow => {
    const of = difference[name];
    const pick = native("INDEX", row(of.key, "base:high"), base("scenarioNumber"));
    const made = make.figures(of.key, of.unit, {
      base: { content: of.usual, format: of.format, style: "calculation" },
      low: make.input(of, figures.scenarios?.low?.[name]),
      high: make.input(of, figures.scenarios?.high?.[name]),
      chosen: { content: when(isNumber(pick), pick, of.usual), format: of.format },
    });
    return limited(made, allows(of.kind), "base:high");
  };
  const names = choices.scenarios;
  const entered: readonly (readonly DraftRow[])[] = [
    [
      make.section("about"),
      text(organisation, figures.organisation),
      text(author, figures.author),
      choice(status, figures.status),
      text(version, figures.version),
      day(versionDate, figures.versionDate),
      text(owner, figures.owner),
      text(approver, figures.approver),
      day(approvalDate, figures.approvalDate),
      sentence(decision, figures.decision),
      sentence(recommendation, figures.recommendation),
      about("currency", "text", currencyCell(currency, language, "calculationText")),
      day(start, figures.start),
      plain(fiscalYear, figures.fiscalYear),
      plain(fiscalMonth, figures.fiscalMonth),
      about("years", "years", make.cell({ content: row("period", "lastYear"), format: "whole" })),
      choice(scenario, figures.scenario),
    ],
    [
      make.section("finance"),
      ranged(rate, figures.discountRate),
      choice(basis, figures.basis),
      choice(discounting, figures.discounting),
      backed(tax, figures.tax),
      choice(losses, figures.losses),
      choice(taxSettled, figures.taxSettled),
      byYear("growthRevenue", growthOf("revenue"), figures.growth?.revenue),
      byYear("growthWages", growthOf("wages"), figures.growth?.wages),
      byYear("growthOther", growthOf("other"), figures.growth?.other),
    ],
    [
      make.section("company"),
      backed(users, figures.users ?? (figures.waves && usersInWaves(figures.waves))),
      backed(hourlyCost, figures.hourlyCost),
      ranged(margin, figures.margin),
      ranged(conversion, figures.conversion),
      ranged(licencePrice),
    ],
    currencyRows(make, figures),
    [
      make.section("timing"),
      plain(goLive, figures.goLive),
      ranged(slip, figures.slip),
      byYear(adoption.key, adoption, figures.adoption, evidence(adoption.key)),
      ranged(adoptionShare),
    ],
    waveRows(make, figures),
    [
      make.section("scenarios"),
      {
        key: "scenarioNames",
        cells: {
          ...make.labelled("scenarioNames", "text"),
          base: make.text(names.base, "name"),
          low: make.text(names.low, "name"),
          high: make.text(names.high, "name"),
        },
      },
      make.figures("scenarioNumber", "number", {
        base: {
          content: native("IFERROR", native("MATCH", base("scenario"), row("scenarioNames", "base:high"), 0), 1),
          format: "whole",
        },
      }),
      scenarioRow("benefits"),
      scenarioRow("costs"),
      scenarioRow("months"),
    ],
    [make.section("ownerNames"), ...ownerList(make, figures)],
    [make.section("tests"), plain(testMonths), plain(testAdoption), plain(testCosts), plain(testSwing)],
  ];
  const inputCount = entered.flat().filter(({ isSummed }) => isSummed).length;
  return sheetOf("inputs", make, {
    columns: yearColumns(
      [
        { names: ["base"], width: (amount) => Math.max(18, amount) },
        { names: ["low"], width: (amount) => Math.max(16, amount) },
        { names: ["high"], width: (amount) => Math.max(16, amount) },
        narrow(12, "chosen"),
        narrow(3),
        narrow(9, "check"),
      ],
      [noteColumn, ...evidenceColumns],
    ),
    heads: {
      base: "base",
      low: "low",
      high: "high",
      chosen: "chosen",
      check: "check",
      note: "note",
      source: "source",
      owner: "owner",
      confidence: "confidence",
    },
    upTo: { row: "section_worth" },
    sections: [...entered, ...calculatedInputs(make, figures), inputChecks(make, inputCount)],
  });
}
