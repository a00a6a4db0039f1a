/** Rows for a line in Excel: inserted with all that refers to them, or the workbook as before, whatever goes wrong. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookup } from "../../../src/formula/lookup";
import type { Plan } from "../../../src/grid/plan";
import { Trouble } from "../../../src/hosts/trouble";
import { locales } from "../../../src/locales";
import { addLine, type AddedLine, type LineWanted } from "../../../src/sharing/addLine";
import { templates, type Template } from "../../../src/workbook";
import type { Figures } from "../../../src/workbook/figures";
import type { LineKind } from "../../../src/workbook/lines";
import type { EmulatedExcel, Failure } from "../../office/excel";
import { picture } from "../../office/picture";
import { excels, type Profile } from "../../office/profiles";
import { count, isFull, itDrawn, sampled } from "../../tools/sample";
import { filled, planned } from "../../workbook/books";
import { noUnhandled } from "./noUnhandled";
import { open, ready, silently } from "./open";

noUnhandled();

const years = 2;
const kinds: readonly LineKind[] = ["costs", "benefits"];
const own = (kind: LineKind, n: number) => ({
  label: `Mine ${n}`,
  amounts: [kind === "costs" ? 9000 * n : 0, 400, 500],
});
const wanted = (template: Template, kind: LineKind): LineWanted => ({
  kind,
  ...own(kind, 3),
  ...(template === "full" && { group: "others" as const }),
});
/** With the lines of these numbers. */
function made(template: Template, kind: LineKind, lines: readonly number[]): Plan {
  const figures: Figures = { ...filled(template, "en", years), ownCosts: [], ownBenefits: [] };
  const key = kind === "costs" ? "ownCosts" : "ownBenefits";
  return planned(template, "en", { ...figures, [key]: lines.map((n) => own(kind, n)) });
}

interface Scene {
  readonly before: Plan;
  readonly after: Plan;
  readonly line: LineWanted;
}
const scenes: readonly (Scene & { readonly template: Template; readonly kind: LineKind })[] = templates.flatMap(
  (template) =>
    kinds.map((kind) => ({
      template,
      kind,
      before: made(template, kind, [1, 2, 4]),
      after: made(template, kind, [1, 2, 3, 4]),
      line: wanted(template, kind),
    })),
);

/** A count down to far below the model grows with the rows inserted above its end, which the created workbook's doesn't. */
const asCreated = (plan: Plan, by: number): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      ...(cell.formula !== undefined && { formula: cell.formula.replaceAll("$20000)", `$${20_000 + by})`) }),
    })),
  })),
});

async function start({ before, after, line }: Scene, profile: Profile = {}) {
  const { excel, host } = open([before, asCreated(after, 1)], profile);
  const model = await host.paint(before, silently, ready());
  const added = addLine(line, model, lookup(await host.book()), locales.en);
  if (typeof added === "string") throw new Error(added);
  return { excel, host, added };
}

/** The workbook as it is, without the sheets' ids. */
const seen = (excel: EmulatedExcel) => {
  const { active, ...rest } = JSON.parse(JSON.stringify(picture(excel)).replaceAll(/\{sheet-\d+\}/g, "{sheet}")) as {
    readonly active: unknown;
    readonly sheets: readonly { readonly cells: readonly CellPicture[] }[];
  };
  return { active, ...rest, sheets: rest.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.flatMap(plain) })) };
};
type CellPicture = readonly [address: string, content: unknown, look: { readonly numberFormat?: string }];
/** A cell that was looked at is as one that was not. */
const plain = ([address, content, { numberFormat, ...look }]: CellPicture) => {
  const looks = { ...look, ...(numberFormat !== "General" && { numberFormat }) };
  return content === null && Object.keys(looks).length === 0 ? [] : [[address, content ?? null, looks]];
};

describe.each(scenes)("in a new row of $template, $kind", (scene) => {
  it.each(sampled(["1.9", "1.12", "1.15", "1.20"], 2, () => []))(
    "a line gives the workbook that is painted with it, in ExcelApi %s",
    async (set) => {
      const { excel, host, added } = await start(scene, { set });
      await host.rewrite(added, silently, ready());
      expect(excel.defects).toEqual([]);
      const created = asCreated(scene.after, scene.template === "sheet" ? 1 : 0);
      const other = open([created], { set });
      await other.host.paint(created, silently, ready());
      expect(seen(excel)).toEqual(seen(other.excel));
    },
  );
});

/** What a Turkish Excel does with our functions is tested by itself. */
const understanding = excels.map(([name, profile]): [string, Profile] => [
  name,
  Object.fromEntries(Object.entries(profile).filter(([key]) => key !== "turkish")),
]);

const ways = [0, 1, 3, 6, 20, "all", "edit", "cancel", "protect", "delete"] as const;

function faulty(
  excel: EmulatedExcel,
  how: (typeof ways)[number],
  added: AddedLine,
  cancel: AbortController,
): Failure | undefined {
  const sheet = excel.book.find(added.label.sheet);
  if (how === "cancel") return void cancel.abort();
  if (how === "protect") return void (sheet && (sheet.isProtected = true));
  if (how === "delete") return void sheet?.delete();
  return how === "edit"
    ? { code: "InvalidOperationInCellEditMode", after: 0 }
    : { code: "GeneralException", after: how };
}

const chosen = sampled(
  understanding.flatMap(([name, profile]) => scenes.map((scene) => ({ name, profile, ...scene }))),
  3,
  ({ template, name }) => [template, name],
);
describe.each(chosen)("when a request fails in the Excel $name, $template, $kind", ({ profile, ...scene }) => {
  it("the line is there, or the workbook is as before", async () => {
    const isSmall = scene.before.sheets.length === 1;
    const done = await start(scene, profile);
    const from = done.excel.syncs;
    await done.host.rewrite(done.added, silently, ready());
    const [after, syncs] = [seen(done.excel), done.excel.syncs - from];
    expect(syncs).toBeLessThan(profile.refuses ? 20 : 12);
    const outcomes = new Set<string>();
    for (let failing = 1; failing <= syncs; failing++) {
      // Each way at a third of the requests; in a full run, at all of the small workbook's.
      for (const how of ways.filter((_, i) => (isFull && isSmall) || (i + failing) % 3 === 0)) {
        const { excel, host, added } = await start(scene, profile);
        const was = seen(excel);
        const first = excel.syncs;
        const cancel = new AbortController();
        excel.onSync = (sync) => (sync - first === failing ? faulty(excel, how, added, cancel) : undefined);
        const failure: unknown = await host.rewrite(added, silently, cancel.signal).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        excel.onSync = undefined;
        const where = `sync ${failing} of ${syncs}, ${how}`;
        expect(excel.defects, where).toEqual([]);
        if (failure !== undefined) expect(failure, where).toBeInstanceOf(Trouble);
        const key = failure instanceof Trouble ? failure.key : "done";
        outcomes.add(key);
        if (how === "delete") continue;
        const sheet = excel.book.find(added.label.sheet);
        if (how === "protect" && sheet) sheet.isProtected = false;
        // Only where somebody bars the way back, rows are left, and it is said where.
        if (key === "newRows") expect(how, where).toBe("protect");
        else expect(seen(excel), where).toEqual(key === "done" ? after : was);
      }
    }
    const once = profile.set === "1.20" ? ["done", "editing"] : ["done", "failed", "editing"];
    expect([...outcomes]).toEqual(expect.arrayContaining([...once, "cancelled"]));
  });
});

itDrawn("any schedule of faults: fully before, or fully after, or it is said that rows are left", async () => {
  const known = new Map<string, unknown>();
  const fault = fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.constantFrom(0, "all" as const) },
    { weight: 2, arbitrary: fc.nat(40) },
    { weight: 1, arbitrary: fc.constantFrom("edit" as const, "cancel" as const) },
  );
  const keys = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(scenes.length - 1),
      fc.constantFrom(...understanding),
      fc.array(fault, { maxLength: 14 }),
      async (which, [, profile], faults) => {
        const scene = scenes[which];
        if (!scene) throw new Error("There is no such scene.");
        const { excel, host, added } = await start(scene, profile);
        const was = seen(excel);
        const from = excel.syncs;
        const cancel = new AbortController();
        excel.onSync = (sync) => {
          const how = faults[sync - from - 1];
          return how === undefined ? undefined : faulty(excel, how as (typeof ways)[number], added, cancel);
        };
        const key = await host.rewrite(added, silently, cancel.signal).then(
          () => "done",
          (reason: unknown) => (reason instanceof Trouble ? reason.key : String(reason)),
        );
        excel.onSync = undefined;
        keys.add(key);
        if (key === "done") {
          const same = known.get(`${which} ${JSON.stringify(profile)}`);
          if (same) expect(seen(excel)).toEqual(same);
          known.set(`${which} ${JSON.stringify(profile)}`, seen(excel));
        } else if (key !== "newRows") expect(seen(excel)).toEqual(was);
      },
    ),
    {
      numRuns: count(30, 100),
      examples: [[0, ["as usual", {}], []]],
    },
  );
  expect([...keys]).toEqual(expect.arrayContaining(["done"]));
});
