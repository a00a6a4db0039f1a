import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue/index";
import { template } from "../../src/template/words";

/**
 * What the articles on the return of a CRM and the standards beside them speak of, and where the product has it: a
 * function, or a row of the sheet; in the last column what is still to come for it, a function or a sheet of the full
 * workbook.
 */
const covered = `
Q1 | ROI as a return on what was invested | CRMROI roi |
Q2 | ROI as the question whether the money comes back | CRMPAYBACK payback |
Q3 | Rise in revenue less costs, over the investment | CRMUPLIFTROI |
Q4 | ROI in percent | roi |
Q5 | ROI as gain compared with cost | CRMROI roi |
Q6 | Net profit from the CRM | CRMCASHFLOW net |
Q7 | Total revenue less total cost, over total cost | CRMROI roi |
Q8 | Total cost of ownership, retirement included | CRMTCO CRMTCOTABLE tco |
Q9 | Total cost of the CRM | CRMTCO costs |
Q10 | Return from people | CRMHCROI |
Q11 | Return from the sales team | CRMTEAMROI |
Q12 | Incremental revenue | CRMUPLIFTROI benefits_sales CRMBEFOREAFTER |
Q13 | Revenue attributable to the CRM | CRMATTRIBUTION |
V1 | ROI on the rise in revenue | CRMUPLIFTROI |
V2 | ROI on totals | CRMROI CRMROITABLE |
V3 | ROI on present values | CRMROI CRMROITABLE roiDiscounted |
V4 | Annual ROI | CRMROI CRMROITABLE |
V5 | Benefit-cost ratio taken for ROI | CRMBCR CRMROITABLE |
V6 | Uplift by margin over cost, nothing taken off | CRMUPLIFTROI CRMBCR |
C1 | Software licences | costs_licences |
C2 | Purchase, subscription, maintenance | costs_licences |
C3 | Implementation, customisation, consulting | costs_implementation |
C4 | Training | costs_training |
C5 | Integration | costs_integration |
C6 | Deployment, operation, retirement | CRMTCO costs_implementation costs_people costs_retirement |
C7 | Hiring, reward, talent, training | CRMHCROI CRMTEAMROI costs_people |
C8 | Continuous training | costs_training |
C9 | Cost of winning a customer | CRMCAC |
S1 | Internal labour | costs_people |
S2 | Data migration | costs_migration |
S3 | Administration | costs_people |
S4 | Downtime and learning curve | | Costs
S5 | Change management | costs_change |
S6 | Switching off what was there before | | Costs
S7 | Contingency | CRMRISKADJUST CRMEXPECTED |
B1 | More sales and revenue | benefits_sales |
B2 | Lower cost of marketing, sales, service | benefits_savings |
B3 | Productivity of staff | CRMADMINTIME benefits_productivity |
B4 | Satisfaction, loyalty, repeat sales | benefits_loyalty CRMREPEATRATE |
B5 | Shorter sales cycle | CRMVELOCITY CRMSALESCYCLE |
B6 | Less selling administration | CRMADMINTIME benefits_savings |
B7 | New segments, pricing and channels | benefits_markets |
B8 | Better campaigns | benefits_savings CRMATTRIBUTION |
B9 | Customers who stay engaged | CRMENGAGEMENT benefits_loyalty |
B10 | Quality and fast turnaround | CRMRESOLUTION | Scorecard
K1 | Sales volume | CRMSALES |
K2 | Time per sale | CRMVELOCITY CRMSALESCYCLE |
K3 | Times between stages | CRMSTAGETIMES |
K4 | Deals closed | CRMWINRATE CRMSALESKPIS |
K5 | Time spent on administration | CRMADMINTIME |
K6 | Lead sources | CRMLEADSOURCES | Attribution
K7 | Net new revenue | CRMNETNEW |
K8 | Upselling and cross-selling | CRMUPSELL |
K9 | Cost of acquiring a customer | CRMCAC CRMLTVCAC |
K10 | Value of a customer, single and average | CRMCLV CRMCUSTOMERS |
K11 | Conversion | CRMCONVERSION |
K12 | Lead management | CRMCONVERSION CRMLEADSOURCES |
K13 | Satisfaction score | CRMCSAT CRMCES |
K14 | Net Promoter Score | CRMNPS |
K15 | Retention | CRMRETENTION CRMCHURN CRMNRR CRMGRR |
K16 | Loyalty | CRMNPS CRMRETENTION CRMREPEATRATE |
K17 | Feedback and complaints | CRMENGAGEMENT CRMRESOLUTION |
K18 | Turnaround after a complaint or survey | CRMRESOLUTION |
K19 | Engagement | CRMENGAGEMENT |
K20 | Effect on sales, revenue and campaigns | CRMUPLIFTROI CRMBEFOREAFTER CRMATTRIBUTION |
K21 | Success: technology, culture, data mining, social CRM | CRMSUCCESS CRMSUS CRMADOPTION | Scorecard
K22 | Financial metrics reviewed regularly | CRMSUMMARY | Review
K23 | Efficiency of the sales process | CRMVELOCITY CRMWINRATE |
P1 | Measurable goals first | CRMGOAL | Goals
P2 | A baseline before the CRM | CRMGOAL | Goals
P3 | Costs and investment determined correctly | costs costsArePositive totalsAgree |
P4 | Clarity of measurement | CRMROITABLE CRMSUMMARY |
P5 | Collecting data, importing, reporting | CRMSALESKPIS |
P6 | Attribution of sales to campaigns | CRMATTRIBUTION |
P7 | Costs compared with benefits | CRMROI CRMBCR net |
P8 | Before and after | CRMUPLIFTROI CRMBEFOREAFTER |
P9 | Periodic review | | Review
P10 | Adoption by everyone, culture | CRMADOPTION CRMSUS costs_change |
P11 | Segmentation, communication, training, process | costs_training CRMCUSTOMERS |
P12 | Goals, integration, continuous training | CRMGOAL costs_integration costs_training |
P13 | Sales time by the value of customers | CRMCLV CRMCUSTOMERS |
`
  .trim()
  .split("\n")
  .map((line) => {
    const [id = "", item = "", here = "", toCome = ""] = line.split("|").map((part) => part.trim());
    return { id, item, here: words(here), toCome: words(toCome) };
  });

/** What nothing in the product answers yet. Whoever adds the first place takes the row off here. */
const nowhere: readonly string[] = ["S4", "S6", "P9"];

/** Sheets of the full workbook, whose rows will be places once they are there. */
const sheets = ["Costs", "Goals", "Scorecard", "Attribution", "Review"];

function words(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
}

const isThere = (place: string): boolean => place in catalogue || place in template.rows;

it("has every row of the sources once", () => {
  const counts = { Q: 13, V: 6, C: 9, S: 7, B: 10, K: 23, P: 13 };
  const expected = Object.entries(counts).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => `${group}${index + 1}`),
  );
  expect(covered.map(({ id }) => id)).toEqual(expected);
});

describe.each(covered)("$id $item", ({ id, here, toCome }) => {
  it("is where it is said to be, or said to come", () => {
    expect(here.filter((place) => !isThere(place))).toEqual([]);
    expect(here.length === 0, "listed as nowhere").toBe(nowhere.includes(id));
    expect(here.length + toCome.length).toBeGreaterThan(0);
  });

  it("awaits nothing that is there by now", () => {
    expect(toCome.filter(isThere)).toEqual([]);
    expect(toCome.filter((place) => !place.startsWith("CRM") && !sheets.includes(place))).toEqual([]);
  });
});

it("finds a place in the sources for every function but the tools of the calculation", () => {
  const placed = new Set(covered.flatMap(({ here }) => here));
  expect(Object.keys(catalogue).filter((id) => !placed.has(id))).toEqual([
    "CRMNPV",
    "CRMIRR",
    "CRMIRRS",
    "CRMXNPV",
    "CRMXIRR",
    "CRMMIRR",
    "CRMPI",
    "CRMBREAKEVEN",
    "CRMANNUALCOST",
    "CRMTCOUSER",
    "CRMSENSITIVITY",
    "CRMSIMULATE",
  ]);
});
