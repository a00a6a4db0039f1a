/** Counts the requests and actions of a paint, with Microsoft's own client and the emulated Excel. It measures no time. */
import type { Plan } from "../../src/grid/plan";
import { open, ready, silently, template } from "../../test/hosts/excel/open";
import { everything } from "../../test/plans/everything";
import { filled, planned } from "../../test/workbook/books";
import { table } from "../print";

interface Step {
  readonly does: string;
  readonly why: string;
}

/** The requests of a paint in their order, as src/hosts/excel/paint.ts makes them. */
const steps = ({ sheets }: Plan): readonly Step[] => [
  {
    does: "read sheets and names",
    why: "the names in use must be known before anything is added, so that nothing is overwritten",
  },
  {
    does: "add sheets",
    why: "returns their ids, so that they can be found or removed even if a reader renames them meanwhile",
  },
  ...sheets.map((_, i) => ({
    does: `write cells of sheet ${i + 1}`,
    why: "one request per sheet limits its size; screen updates and calculation are suspended until its end",
  })),
  {
    does: "add rules, charts, names",
    why: "they refer to cells of several sheets, which now all exist",
  },
  {
    does: "read our functions' cells",
    why: "custom functions answer only after the request that wrote them",
  },
  {
    does: "optional steps",
    why: "page setup, which needs a printer, and functions retyped in a Turkish Excel: if they fail, the rest stays",
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
    "The form is the one-sheet template with a sample of 3 years, the workbook the full template; everything is the tests' plan that uses every feature of a plan.",
  ].join("\n\n");
}

const cellsOf = ({ sheets }: Plan): number => sheets.reduce((total, { cells }) => total + cells.length, 0);

/** The number of actions in each step. */
async function painted(plan: Plan): Promise<ReadonlyMap<string, number>> {
  /** The number of actions up to and including each request. */
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
    throw new Error(`Painting took ${until.length} requests, but ${expected.length} are described here.`);
  return new Map(expected.map(({ does }, i) => [does, (until[i] ?? 0) - (until[i - 1] ?? 0)]));
}
