/** What painting asks of Excel, counted and not timed: Microsoft's own client, and an emulated Excel behind it. */
import type { Plan } from "../../src/grid/plan";
import { open, ready, silently, template } from "../../test/hosts/excel/open";
import { everything } from "../../test/plans/everything";
import { filled, planned } from "../../test/workbook/books";
import { table } from "../print";

interface Step {
  readonly does: string;
  readonly why: string;
}

/** A paint's conversations with Excel in their order, as src/hosts/excel/paint.ts holds them. */
const steps = ({ sheets }: Plan): readonly Step[] => [
  {
    does: "what there is",
    why: "sheets and names already there are known before anything is added, so that nothing is overwritten",
  },
  {
    does: "new sheets",
    why: "their ids come back, so that they are found, or taken away again, even if a reader renames them meanwhile",
  },
  ...sheets.map((_, i) => ({
    does: `cells of sheet ${i + 1}`,
    why: "one request per sheet bounds its size; the screen and calculation stand still until its end",
  })),
  {
    does: "what lies over them",
    why: "rules, charts and names refer to cells, which of every sheet are there by now",
  },
  {
    does: "how our cells turned out",
    why: "custom functions answer only after the request that wrote them",
  },
  {
    does: "what may be refused",
    why: "page set-up, which wants a printer, and functions typed again in a Turkish Excel: their refusal undoes nothing else",
  },
];

export async function excelSheet(): Promise<string> {
  const plans: Readonly<Record<string, Plan>> = {
    "form, en": template("en"),
    "form, fa": template("fa"),
    "workbook, en": planned("full", "en", filled("full", "en", 3)),
    "everything, ltr": everything("ltr"),
    "everything, rtl": everything("rtl"),
  };
  const counts: ReadonlyMap<string, number>[] = [];
  for (const plan of Object.values(plans)) counts.push(await painted(plan));
  const most = Object.values(plans).reduce((a, b) => (b.sheets.length > a.sheets.length ? b : a));
  const rows = steps(most).map(({ does, why }) => [does, ...counts.map((each) => String(each.get(does) ?? "–")), why]);
  const total = counts.map((each) => String([...each.values()].reduce((a, b) => a + b, 0)));
  return [
    "## A plan painted into Excel: the actions of each request (`context.sync`)",
    table(
      ["", ...Object.keys(plans), "because"],
      [
        ...rows,
        ["actions in all", ...total, ""],
        ["syncs in all", ...counts.map(({ size }) => String(size)), ""],
        ["cells", ...Object.values(plans).map((plan) => String(cellsOf(plan))), ""],
      ],
      "words",
    ),
    "The form is the one-sheet template with a sample of 3 years, the workbook the full template; everything is the tests' plan that uses all a plan can say.",
  ].join("\n\n");
}

const cellsOf = ({ sheets }: Plan): number => sheets.reduce((total, { cells }) => total + cells.length, 0);

/** The actions of each step. */
async function painted(plan: Plan): Promise<ReadonlyMap<string, number>> {
  /** The actions asked for until each request, its own among them. */
  const until: number[] = [];
  const { excel, host } = open([plan], {
    onSync: (_, { actions }) => {
      until.push(actions);
      return undefined;
    },
  });
  await host.paint(plan, silently, ready());
  if (excel.defects.length > 0) throw new Error(`The emulated Excel doesn't model this: ${String(excel.defects[0])}`);
  const expected = steps(plan);
  if (until.length !== expected.length)
    throw new Error(`Painting took ${until.length} requests, and ${expected.length} are described here.`);
  return new Map(expected.map(({ does }, i) => [does, (until[i] ?? 0) - (until[i - 1] ?? 0)]));
}
