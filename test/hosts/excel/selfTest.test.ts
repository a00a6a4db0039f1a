/** The self-test in the emulated Excels: it finds what they refuse, and leaves nothing. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { excelHost } from "../../../src/hosts/excel/host";
import { newLadder } from "../../../src/hosts/excel/ladder";
import { painter } from "../../../src/hosts/excel/paint";
import { runSelfTest } from "../../../src/hosts/excel/selfTest";
import { scenarios, type Report, type Scenario, type SelfTest } from "../../../src/hosts/selfTest";
import { Trouble } from "../../../src/hosts/trouble";
import { locales } from "../../../src/locales";
import { planWorkbook, type Template } from "../../../src/workbook";
import { sample } from "../../../src/workbook/sample";
import { valuesOf, type Calculate } from "../../office/calculate";
import { EmulatedExcel } from "../../office/excel";
import type { Refusable } from "../../office/objects/book";
import { picture } from "../../office/picture";
import { excels, profiles, type Profile } from "../../office/profiles";
import { count, isDrawn, isFull, itDrawn } from "../../tools/sample";

let excel: EmulatedExcel;
afterEach(() => expect(excel.defects).toEqual([]));

const planOf = (template: Template) =>
  planWorkbook({ template, language: "en", words: locales.en, figures: sample({ years: 3, currency: "EUR" }) });
const planned = valuesOf(planOf("sheet"), planOf("full"));
const calculate: Calculate = (formula, read) => (formula.text === "1+1" ? 2 : planned(formula, read));

/** In Node there is no storage; a browser's is tested in the pane. */
const stored = new Map<string, string>();
beforeAll(() => {
  vi.stubGlobal("localStorage", {
    setItem: (key: string, value: string) => void stored.set(key, value),
    getItem: (key: string) => stored.get(key) ?? null,
    removeItem: (key: string) => void stored.delete(key),
  });
});
afterAll(() => vi.unstubAllGlobals());

function open(profile: Profile): SelfTest {
  excel = new EmulatedExcel({ ...profile, calculate });
  const { selfTest } = excelHost({ tryWorker: () => Promise.resolve() });
  if (!selfTest) throw new Error("Excel tests itself.");
  return selfTest;
}

const run = (
  selfTest: SelfTest,
  progress: (scenario: Scenario) => void = () => undefined,
  signal = new AbortController().signal,
): Promise<Report> => selfTest.run({ chosen: [], language: "en", locales, addIn: "1.0.0", progress, signal });

const outcomes = ({ findings }: Report) => findings.map(({ scenario, outcome }) => [scenario, outcome]);

/** What the scenarios must find in an Excel. */
function found({ set = "1.15", separator, refuses = new Set() }: Profile) {
  const joins = set === "1.20";
  const unlike: Readonly<Partial<Record<Scenario, boolean>>> = {
    undoStep: !joins || refuses.has("undoStep"),
    // Refused as documented where there is a step to undo.
    deleteInStep: !joins,
    addressLists: refuses.has("addressLists"),
    charts: refuses.has("charts"),
    addedSeries: refuses.has("addedSeries"),
    readingOrder: refuses.has("readingOrder"),
    page: refuses.has("page"),
  };
  const differing: readonly Scenario[] = separator === ";" && !refuses.has("addressLists") ? ["addressLists"] : [];
  return scenarios.map((scenario) => [
    scenario,
    unlike[scenario] ? "refused" : differing.includes(scenario) ? "differs" : "works",
  ]);
}

// What a Turkish Excel makes of our functions is tested below.
const understanding = excels.map(([name, profile]): [string, Profile] => [
  name,
  Object.fromEntries(Object.entries(profile).filter(([key]) => key !== "turkish")),
]);

describe.each(understanding)("in the Excel %s", (_, profile) => {
  it("finds what is refused, leaves the workbook as it was, and finds the same again", async () => {
    const selfTest = open(profile);
    expect(await selfTest.holdsAnything()).toBe(false);
    const before = picture(excel);
    const told: Scenario[] = [];
    const report = await run(selfTest, (scenario) => told.push(scenario));
    expect(picture(excel)).toEqual(before);
    expect(told).toEqual(scenarios);
    expect(outcomes(report)).toEqual(found(profile));
    if (isDrawn("again")) expect(outcomes(await run(selfTest))).toEqual(outcomes(report));
  });
});

describe("whatever happens", () => {
  const ownSheet = async () => {
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["mine"]];
      workbook.names.add("CRM_ROI_check_1_cells", "=1");
      workbook.worksheets.add("CRM_ROI_check_2");
      await workbook.context.sync();
    });
    return picture(excel);
  };

  itDrawn("the reader's own stays, and cancelled at any scenario, the findings so far are the report", async () => {
    const selfTest = open({});
    const before = await ownSheet();
    expect(await selfTest.holdsAnything()).toBe(true);
    const ends: readonly (typeof scenarios)[number][] = isFull ? scenarios : ["functions", "charts", "fullWorkbook"];
    for (const at of ends) {
      const cancel = new AbortController();
      const report = await run(selfTest, (scenario) => void (scenario === at && cancel.abort()), cancel.signal);
      expect(report.findings.map(({ scenario }) => scenario)).toEqual(scenarios.slice(0, scenarios.indexOf(at)));
      expect(picture(excel)).toEqual(before);
    }
  });

  itDrawn("a request that fails is a finding, and all is removed", async () => {
    const selfTest = open({});
    const before = await ownSheet();
    await run(selfTest);
    const syncs = excel.syncs;
    for (let at = 3; at < syncs; at += count(61, 5)) {
      open({});
      await ownSheet();
      const { selfTest: again } = excelHost({ tryWorker: () => Promise.resolve() });
      excel.onSync = (sync) => (sync === at ? { code: "GeneralException", after: 0 } : undefined);
      await again
        ?.run({
          chosen: [],
          language: "en",
          locales,
          addIn: "1.0.0",
          progress: () => undefined,
          signal: new AbortController().signal,
        })
        .catch((failure: unknown) => {
          expect(failure).toBeInstanceOf(Trouble);
        });
      expect(withoutIds(picture(excel))).toEqual(withoutIds(before));
    }
  });

  it("where the workbook takes no sheet, nothing is tried", async () => {
    const selfTest = open({});
    excel.book.isProtected = true;
    await expect(run(selfTest)).rejects.toMatchObject({ key: "protected" });
    open({ readOnly: true });
    await expect(run(selfTest)).rejects.toMatchObject({ key: "readOnly" });
  });

  it("what is refused here is not asked for again", async () => {
    open(profiles.hardened);
    const host = excelHost({ tryWorker: () => Promise.resolve() });
    if (host.selfTest) await run(host.selfTest);
    const refused = excel.refused.length;
    const plan = planOf("sheet");
    await host.paint(plan, () => undefined, new AbortController().signal);
    expect(excel.refused).toHaveLength(refused);
  });

  itDrawn("an Excel that doesn't know our functions is found out, in the formats of a report", async () => {
    open({ turkish: "deaf" });
    const before = picture(excel);
    const ladder = newLadder();
    const report = await runSelfTest(
      {
        chosen: [],
        language: "en",
        locales,
        addIn: "1.0.0",
        progress: () => undefined,
        signal: new AbortController().signal,
      },
      { ladder, painter: painter(ladder), tryWorker: () => Promise.resolve(), patience: 300 },
    );
    const details = new Map(report.findings.map(({ scenario, outcome, detail = "" }) => [scenario, [outcome, detail]]));
    expect(details.get("functions")).toEqual([
      "differs",
      expect.stringMatching(/^0 of \d+\. CRMROI, example 1: .*#NAME\?/),
    ]);
    expect(details.get("speed")).toEqual(["differs", expect.stringMatching(/^0 of 1000\. /)]);
    expect(details.get("onePage")).toEqual([
      "differs",
      expect.stringMatching(/^\d+ of \d+ cells\. Sheet 1 [A-Z]+\d+: /),
    ]);
    expect(details.get("names")).toEqual(["works", ""]);
    expect(picture(excel)).toEqual(before);
  });
});

/** A report of a real Excel, sent by a reader, is kept here; the emulated one then has to agree with it. */
const recorded = readdirSync("test/office/recorded").map((file): [string, Report] => [
  file,
  JSON.parse(readFileSync(`test/office/recorded/${file}`, "utf8")) as Report,
]);

it.each(recorded)("the emulated Excel agrees with %s", async (_, report) => {
  const refused = new Set(
    report.findings.filter(({ outcome }) => outcome === "refused").map(({ scenario }) => scenario as Refusable),
  );
  const lists = report.findings.find(({ scenario }) => scenario === "addressLists");
  const selfTest = open({
    set: report.excel.api,
    refuses: refused,
    ...(lists?.outcome === "differs" && { separator: ";" }),
  });
  expect(outcomes(await run(selfTest))).toEqual(outcomes(report));
});

const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/\{(sheet|chart)-\d+\}/g, "{}"));
