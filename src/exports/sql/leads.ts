/** Leads by source on an engine, and what was won of them. A deal that several leads name belongs to the one that files choose. */
import { convertedSources, countedSources, wonSources } from "../leadFigures";
import type { SourceFigures } from "../figureRows";
import { Codes } from "../codes";
import { DealIndex } from "../joins";
import { refuse } from "../refusal";
import { headersOf, type EngineTable } from "./table";
import { Sums } from "../../core/numbers/sums";
import { readSources } from "./dealsRead";
import { idText } from "./duplicates";
import type { Fields } from "./fields";
import { flagText } from "./outcomes";
import { outsideDays, rowsOf, rowsStatement, type UsableRows } from "./rows";
import { counting, countIf, inside, shared, type StatementAnswer, type Statement } from "./statement";

/** The field that names the deal of a lead. Its own id says nothing of a deal, unless both tables have one kind of id. */
export function leadKey(leads: EngineTable, deals: EngineTable | undefined): "deal" | "id" {
  if (!deals || leads.fields.has("deal")) return "deal";
  const index = new DealIndex();
  index.idHeader = headersOf(deals)("id")[0] ?? "";
  const [own = ""] = headersOf(leads)("id");
  return index.sharesKey(own) ? "id" : refuse({ is: "noKey", file: leads.name });
}

interface Asked {
  readonly mayHaveDoubles: boolean;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export function leadRows(fields: Fields, key: "deal" | "id", { mayHaveDoubles, ...period }: Asked): UsableRows {
  const opened = fields.moment("opened");
  const raw = {
    ...(fields.has("id") && { id: idText(fields, "id") }),
    source: fields.text("source"),
    lead_deal: idText(fields, key),
    opened_s: opened.seconds,
    opened_f: opened.fault,
    converted: fields.has("converted") ? flagText(fields, "converted") : "''",
  };
  return rowsOf("leads", fields, raw, outsideDays("opened_s", period), mayHaveDoubles);
}

/** After every moment. */
const never = 4_000_000_000;

/** Of the rows with one `lead_deal` those in which a column is smallest. */
function firstBy(rows: string, column: string, columns: readonly string[]): string {
  const first = `select lead_deal as first_deal, min(${column}) as first_value from ${inside(rows, "g")} group by lead_deal`;
  const kept = columns.map((each) => `s.${each} as ${each}`).join(", ");
  return shared(
    "roi_first",
    `select ${kept} from ${inside(rows, "s")} join ${inside(first, "f")} on s.lead_deal = f.first_deal where s.${column} = f.first_value`,
  );
}

/** Each deal's lead, by the rule of files: created first; of several of one second by its id, of several without one by its source. */
function ownersOf({ dialect, has }: Fields, used: string): string {
  const { ordered } = dialect;
  const hasIds = has("id");
  const columns = ["lead_deal", "source", ...(hasIds ? ["id"] : [])];
  const named = [
    `coalesce(opened_s, ${never}) as at_s`,
    "lead_deal",
    "source",
    ...(hasIds ? [`${ordered("id")} as id`] : []),
  ];
  const rows = shared("roi_naming", `select ${named.join(", ")} from ${used} and lead_deal <> ''`);
  const earliest = firstBy(rows, "at_s", columns);
  const first = hasIds ? firstBy(earliest, "id", columns) : earliest;
  return `select lead_deal, min(${ordered("source")}) as source from ${inside(first, "o")} group by lead_deal`;
}

/** @param deals the relation of deals, where the leads are joined with them */
export function leadStatements(fields: Fields, relation: string, deals: string | undefined): readonly Statement[] {
  const leads = inside(relation, "l");
  const used = "left_out = ''";
  const bySource = counting(
    "leads.sources",
    leads,
    { source: "source" },
    {
      leads: "count(*)",
      won: countIf("converted = '1'"),
      total: "0",
    },
    { where: used },
  );
  const rows = rowsStatement("leads.rows", relation, "opened_s", {
    fault: "opened_f",
    ids: deals === undefined ? "" : "lead_deal",
  });
  if (deals === undefined) return [rows, bySource];
  const owners = ownersOf(fields, `${leads} where ${used}`);
  const joined = `select w.source as source, d.is_won as is_won, d.worth as worth from ${inside(owners, "w")} join ${inside(`select id, is_won, worth from ${inside(deals, "a")} where left_out = '' and id <> ''`, "d")} on w.lead_deal = d.id`;
  return [
    rows,
    bySource,
    counting(
      "leads.won",
      inside(joined, "j"),
      { source: "source" },
      {
        deals: "count(*)",
        won: countIf("is_won"),
        total: "sum(case when is_won then worth end)",
        with_amount: countIf("worth is not null"),
      },
    ),
  ];
}

interface LeadReading {
  readonly isConverted: boolean;
  readonly hasAmounts: boolean;
}

/** @returns undefined if no lead names a deal that there is */
export function readLeads(
  answer: StatementAnswer,
  { isConverted, hasAmounts }: LeadReading,
): readonly SourceFigures[] | undefined {
  const leads = readSources(answer, "leads.sources", "leads");
  if (!answer.has("leads.won")) return isConverted ? convertedSources(leads) : countedSources(leads);
  const key = "leads.won";
  const words = new Codes();
  for (const word of leads.spellings) words.of(String(word));
  const [won, revenue] = [new Int32Array(leads.leads.length), new Sums(leads.leads.length)];
  let joined = 0;
  for (const row of answer.rows(key)) {
    joined += answer.count(key, row, "deals");
    const group = words.of(answer.text(key, row, "source")) + 1;
    if (group >= won.length) return answer.nonsense(key, "source", row["source"]);
    won[group] = (won[group] ?? 0) + answer.count(key, row, "won");
    revenue.add(group, answer.number(key, row, "total"));
  }
  return joined === 0 ? undefined : wonSources({ ...leads, won, revenue }, hasAmounts);
}
