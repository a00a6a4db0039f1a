/** The KPIs as formulas over the tables, each beside the figure as it was read and a check that they agree. */
import type { DraftRow } from "../../grid/draft";
import { dash, equal, native, row, when, within } from "../../grid/expression";
import { fill } from "../../language/fill";
import { isNumber } from "../plainCells";
import type { KpiCells } from "./cells";
import { customerKpis, caseKpis, scoreKpis } from "./customerKpis";
import { dealKpis } from "./dealKpis";
import { kpiKey, type Kpi } from "./kpi";
import { channelKpis, leadKpis, stageKpis } from "./leadKpis";
import type { Parts } from "./parts";
import type { KpiWords } from "./words";

interface Group {
  readonly section: keyof KpiWords["sections"];
  readonly currency: string | undefined;
  readonly kpis: readonly Kpi[];
  readonly note?: string | undefined;
}

/** The groups of rows for the parts that the files have given, without their heading. */
export function headlineGroups(make: KpiCells, parts: Parts): readonly (readonly DraftRow[])[] {
  return groups(make.words, parts)
    .filter(({ kpis }) => kpis.length > 0)
    .map(({ section, currency, kpis, note }) => [
      { cells: { label: make.text(make.words.sections[section], "group") } },
      ...kpis.map((kpi) => headline(make, kpi, currency)),
      ...(note === undefined ? [] : [{ cells: { label: make.text(note, "note") } }]),
    ]);
}

function headline(make: KpiCells, { key, formula, read, unit, says }: Kpi, currency: string | undefined): DraftRow {
  const { words, shared } = make;
  const [own, asRead, check] = [row(kpiKey(key), "value"), row(kpiKey(key), "read"), row(kpiKey(key), "check")];
  const size = read ?? 0;
  const bothNumbers = native("AND", isNumber(own), isNumber(asRead));
  const alike = equal(isNumber(own), isNumber(asRead));
  const state = when(
    native("ISERROR", own),
    shared.check,
    when(bothNumbers, when(within(own, asRead), shared.ok, shared.check), when(alike, dash, shared.check)),
  );
  const name = words.rows[key];
  return {
    key: kpiKey(key),
    named: "value",
    height: 19,
    cells: {
      label: {
        content: when(equal(check, shared.check), fill(words.differs, { kpi: name }), name),
        style: "headlineLabel",
      },
      value: make.figure(formula, { unit, size, currency, style: "headline" }),
      unit: make.text(says, "headlineUnit"),
      read: make.figure(read ?? words.missing, { unit, size, currency, style: "addIn" }),
      check: { content: state, style: "check" },
    },
  };
}

function groups(words: KpiWords, parts: Parts): readonly Group[] {
  const { deals, sources, stages, attribution, customers, scores, cases } = parts;
  return [
    { section: "deals", currency: deals?.currency, kpis: dealKpis(words, parts) },
    {
      section: "leads",
      currency: sources?.currency,
      kpis: leadKpis(words, parts),
      note: sources && sources.statistics.deals ? words.dealsAreLeads : undefined,
    },
    { section: "passages", currency: stages?.currency, kpis: stageKpis(words, parts) },
    { section: "touches", currency: attribution?.currency, kpis: channelKpis(words, parts) },
    { section: "customers", currency: customers?.currency, kpis: customerKpis(words, parts) },
    { section: "scores", currency: scores?.currency, kpis: scoreKpis(words, parts) },
    { section: "cases", currency: cases?.currency, kpis: caseKpis(words, parts) },
  ];
}
