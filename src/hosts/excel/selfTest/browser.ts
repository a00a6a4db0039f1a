/** What the pane's browser may refuse. */
import { writeXlsx } from "../../xlsx/write";
import { planWorkbook } from "../../../workbook";
import { sample } from "../../../workbook/sample";
import { base64 } from "../base64";
import { print } from "../../printed";
import { same, works, type Ground, type Trial, type Verdict } from "./ground";

const key = "crm-roi-self-test";

async function storage(): Promise<Verdict> {
  localStorage.setItem(key, "1");
  const read = localStorage.getItem(key);
  localStorage.removeItem(key);
  return same("stored", read, "1");
}

async function worker({ tryWorker }: Ground): Promise<Verdict> {
  await tryWorker();
  return works();
}

async function newWorkbook({ language, locales }: Ground): Promise<Verdict> {
  const figures = sample({ years: 3, currency: "EUR" });
  const plan = planWorkbook({ template: "sheet", language, words: locales[language], figures });
  await Excel.createWorkbook(base64(await writeXlsx(plan, { created: new Date() })));
  return works();
}

async function printed(): Promise<Verdict> {
  await print("<!doctype html><title>CRM ROI</title><p>CRM ROI</p>");
  return works();
}

async function clipboard(): Promise<Verdict> {
  await navigator.clipboard.writeText("CRM ROI");
  return works();
}

export const browserTrials: readonly Trial[] = [
  { scenario: "worker", run: worker },
  { scenario: "storage", run: storage },
];

export const chosenTrials: readonly Trial[] = [
  { scenario: "newWorkbook", optional: "newWorkbook", run: newWorkbook },
  { scenario: "print", run: printed },
  { scenario: "clipboard", run: clipboard },
];
