import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue";
import { full } from "../../src/workbook/full/words";
import { sheet } from "../../src/workbook/sheet/words";
import { filled, planned } from "../workbook/books";

/**
 * What the articles on the return of a CRM and the standards beside them speak of, and where the product has it: functions
 * and rows of the one-page sheet; then rows, columns and sheets of the full workbook.
 */
const covered = `
Q1 | ROI as a return on what was invested | CRMROI roi | roi
Q2 | ROI as the question whether the money comes back | CRMPAYBACK payback | payback
Q3 | Rise in revenue less costs, over the investment | CRMUPLIFTROI | benefits_sales
Q4 | ROI in percent | roi | roi
Q5 | ROI as gain compared with cost | CRMROI roi | roi
Q6 | Net profit from the CRM | CRMCASHFLOW net | net
Q7 | Total revenue less total cost, over total cost | CRMROI roi | roiTotal
Q8 | Total cost of ownership, retirement included | CRMTCO CRMTCOTABLE tco | tco costs_retirement
Q9 | Total cost of the CRM | CRMTCO costs | costsAfter
Q10 | Return from people | CRMHCROI | costs_staff
Q11 | Return from the sales team | CRMTEAMROI |
Q12 | Incremental revenue | CRMUPLIFTROI benefits_sales CRMBEFOREAFTER | benefits_sales
Q13 | Revenue attributable to the CRM | CRMATTRIBUTION | source_1
V1 | ROI on the rise in revenue | CRMUPLIFTROI |
V2 | ROI on totals | CRMROI CRMROITABLE | roiTotal
V3 | ROI on present values | CRMROI CRMROITABLE roiDiscounted | roiPresent roiDiscounted
V4 | Annual ROI | CRMROI CRMROITABLE | roiAnnual roiAnnualised
V5 | Benefit-cost ratio taken for ROI | CRMBCR CRMROITABLE | bcr
V6 | Uplift by margin over cost, nothing taken off | CRMUPLIFTROI CRMBCR |
C1 | Software licences | costs_licences | costs_licences
C2 | Purchase, subscription, maintenance | costs_licences | costs_purchase costs_licences costs_maintenance
C3 | Implementation, customisation, consulting | costs_implementation | costs_consulting costs_implementation
C4 | Training | costs_training | costs_training
C5 | Integration | costs_integration | costs_integration
C6 | Deployment, operation, retirement | CRMTCO costs_implementation costs_people costs_retirement | costs_implementation costs_administration costs_retirement
C7 | Hiring, reward, talent, training | CRMHCROI CRMTEAMROI costs_people | costs_staff
C8 | Continuous training | costs_training | costs_continuousTraining
C9 | Cost of winning a customer | CRMCAC | goal_cac
S1 | Internal labour | costs_people | costs_people
S2 | Data migration | costs_migration | costs_migration
S3 | Administration | costs_people | costs_administration
S4 | Downtime and learning curve |  | costs_learning
S5 | Change management | costs_change | costs_change
S6 | Switching off what was there before |  | legacyCost legacyMonth costs_dualRunning
S7 | Contingency | CRMRISKADJUST CRMEXPECTED | Costs.risk Benefits.risk
B1 | More sales and revenue | benefits_sales | benefits_sales benefits_winRate benefits_dealSize
B2 | Lower cost of marketing, sales, service | benefits_savings | benefits_savings benefits_marketing
B3 | Productivity of staff | CRMADMINTIME benefits_productivity | benefits_productivity benefits_serviceTime
B4 | Satisfaction, loyalty, repeat sales | benefits_loyalty CRMREPEATRATE | benefits_loyalty
B5 | Shorter sales cycle | CRMVELOCITY CRMSALESCYCLE | benefits_cycle goal_cycle
B6 | Less selling administration | CRMADMINTIME benefits_savings | benefits_productivity time_productivity
B7 | New segments, pricing and channels | benefits_markets | benefits_markets benefits_channels
B8 | Better campaigns | benefits_savings CRMATTRIBUTION | benefits_marketing goal_campaigns
B9 | Customers who stay engaged | CRMENGAGEMENT benefits_loyalty | benefits_engagement
B10 | Quality and fast turnaround | CRMRESOLUTION | benefits_quality
K1 | Sales volume | CRMSALES | goal_sales
K2 | Time per sale | CRMVELOCITY CRMSALESCYCLE | goal_cycle
K3 | Times between stages | CRMSTAGETIMES | goal_stages
K4 | Deals closed | CRMWINRATE CRMSALESKPIS | goal_deals goal_winRate
K5 | Time spent on administration | CRMADMINTIME | goal_adminTime
K6 | Lead sources | CRMLEADSOURCES | goal_sources source_1
K7 | Net new revenue | CRMNETNEW | goal_netNew
K8 | Upselling and cross-selling | CRMUPSELL | goal_upsell
K9 | Cost of acquiring a customer | CRMCAC CRMLTVCAC | goal_cac
K10 | Value of a customer, single and average | CRMCLV CRMCUSTOMERS | goal_clv
K11 | Conversion | CRMCONVERSION | goal_conversion
K12 | Lead management | CRMCONVERSION CRMLEADSOURCES | goal_leads
K13 | Satisfaction score | CRMCSAT CRMCES | goal_csat
K14 | Net Promoter Score | CRMNPS | goal_nps
K15 | Retention | CRMRETENTION CRMCHURN CRMNRR CRMGRR | goal_retention
K16 | Loyalty | CRMNPS CRMRETENTION CRMREPEATRATE | goal_loyalty
K17 | Feedback and complaints | CRMENGAGEMENT CRMRESOLUTION | goal_complaints
K18 | Turnaround after a complaint or survey | CRMRESOLUTION | goal_resolution
K19 | Engagement | CRMENGAGEMENT | goal_engagement
K20 | Effect on sales, revenue and campaigns | CRMUPLIFTROI CRMBEFOREAFTER CRMATTRIBUTION | goal_campaigns
K21 | Success: technology, culture, data mining, social CRM | CRMSUCCESS CRMSUS CRMADOPTION | area_technology area_culture area_mining area_social success goal_success
K22 | Financial metrics reviewed regularly | CRMSUMMARY | quarter_1
K23 | Efficiency of the sales process | CRMVELOCITY CRMWINRATE | goal_velocity
P1 | Measurable goals first | CRMGOAL | Goals.target
P2 | A baseline before the CRM | CRMGOAL | Goals.baseline
P3 | Costs and investment determined correctly | costs costsArePositive totalsAgree | costsAfter checks
P4 | Clarity of measurement | CRMROITABLE CRMSUMMARY | Inputs.source Inputs.confidence
P5 | Collecting data, importing, reporting | CRMSALESKPIS | Review
P6 | Attribution of sales to campaigns | CRMATTRIBUTION | Attribution
P7 | Costs compared with benefits | CRMROI CRMBCR net | net roi
P8 | Before and after | CRMUPLIFTROI CRMBEFOREAFTER | Goals.baseline Goals.actual
P9 | Periodic review |  | Review
P10 | Adoption by everyone, culture | CRMADOPTION CRMSUS costs_change | goal_adoption adoption area_culture
P11 | Segmentation, communication, training, process | costs_training CRMCUSTOMERS | costs_training Attribution
P12 | Goals, integration, continuous training | CRMGOAL costs_integration costs_training | Goals costs_integration costs_continuousTraining
P13 | Sales time by the value of customers | CRMCLV CRMCUSTOMERS | goal_clv
`
  .trim()
  .split("\n")
  .map((line) => {
    const [id = "", item = "", here = "", full = ""] = line.split("|").map((part) => part.trim());
    return { id, item, here: words(here), full: words(full) };
  });

function words(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
}

const plan = planned("full", "en", filled("full", "en", 3));

/** A function of the catalogue, or a row of the one-page sheet. */
const isHere = (place: string): boolean => place in catalogue || place in sheet.rows || place in sheet.checks;

/** A sheet of the full workbook, a column of one by its key, or what a defined name stands for. */
function isInFull(place: string): boolean {
  const [sheet = "", column] = place.split(".");
  const found = plan.sheets.find(({ name }) => name === sheet);
  if (found && column === undefined) return true;
  if (found) {
    const heading = full.header[column as keyof typeof full.header];
    return found.cells.some(({ value, row }) => row <= found.frozen.rows && value === heading);
  }
  return plan.names.some((name) => name.name === `CRM_1_${place}` && "area" in name);
}

it("has every row of the sources once, in their order", () => {
  const sources = readFileSync(new URL("../cases/sources.md", import.meta.url), "utf8");
  const rows = [...sources.matchAll(/^\| ([A-Z]\d+) +\|/gm)].map(([, id]) => id);
  expect(covered.map(({ id }) => id)).toEqual(rows);
});

describe.each(covered)("$id $item", ({ id, here, full }) => {
  it("is where it is said to be", () => {
    expect(here.filter((place) => !isHere(place))).toEqual([]);
    expect(full.filter((place) => !isInFull(place))).toEqual([]);
    expect(here.length + full.length).toBeGreaterThan(0);
  });

  it("has its place in the full workbook, if it is a cost, a benefit, a measure or a step", () => {
    if (/^[CSBKP]/.test(id)) expect(full).not.toEqual([]);
  });
});

it("has each step among the workbook's notes, in order", () => {
  const notes = plan.sheets.find(({ name }) => name === full.sheets.notes)?.cells ?? [];
  const steps = notes.flatMap(({ value }) => /^(\d+)\. /.exec(String(value))?.[1] ?? []);
  expect(steps.map(Number)).toEqual(covered.filter(({ id }) => id.startsWith("P")).map((_, i) => i + 1));
});

/** Functions that the sources don't speak of: tools of the calculation, and what was added since. `npm run add` adds a line. */
const beside = readFileSync(new URL("beside.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

it("finds every function either in the sources or beside them", () => {
  const placed = new Set(covered.flatMap(({ here }) => here));
  expect(
    Object.keys(catalogue)
      .filter((id) => !placed.has(id))
      .sort(),
  ).toEqual([...beside].sort());
});
