import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { LeftOutRows } from "../../../exports/leftOut";
import type { Refusal } from "../../../exports/refusal";
import type { Trouble } from "../../../exports/sql/trouble";
import type { Plan } from "../../../grid/plan";
import { fillIsolated } from "../../../language/fill";
import { count } from "../../../language/formatted";
import { listed } from "../../../language/lists";
import { digestOf } from "../../../sharing/warehouse/asked";
import { resultsIn, type NoResults, type ResultsFile } from "../../../sharing/warehouse/results";
import type { FileReport } from "../../../workbook/kpis/reports";
import { useExportsLocale, usePane } from "../../context";
import { Message } from "../../Message";
import { useSectionStyles } from "../../useSectionStyles";
import { FiguresList } from "../import/FiguresList";
import { refusalText } from "../import/refusalText";
import { whyFailed } from "../import/whyFailed";
import { WriteKpis } from "../import/WriteKpis";
import { today } from "../typedDate";
import { counting } from "./part";
import { keptAsked } from "./statements";
import { troubleText } from "./troubleText";

type Read =
  | { readonly is: "ready" | "reading" | "notAsked" }
  | { readonly is: "noResults"; readonly why: NoResults }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | { readonly is: "trouble"; readonly trouble: Trouble }
  | { readonly is: "failed"; readonly error: unknown }
  | ({ readonly is: "read" } & Counted);

interface Counted {
  readonly file: ResultsFile;
  readonly reports: readonly FileReport[];
  readonly sha256: string;
}

/** Reads the results of statements that were copied here, on this day or before, and writes their KPI sheets. */
export function ReadResults() {
  const { host } = usePane();
  const locale = useExportsLocale();
  const { kpis: kpiWords, sheet, language } = locale;
  const words = locale.importing.warehouse;
  const shared = useSectionStyles();
  const [read, setRead] = useState<Read>({ is: "ready" });
  const input = useRef<HTMLInputElement>(null);

  // A file that is chosen later wins.
  const turn = useRef(0);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (read.is !== "ready" && read.is !== "reading") shown.current?.focus();
  }, [read]);

  const choose = async (file: File) => {
    const own = ++turn.current;
    setRead({ is: "reading" });
    const outcome = await outcomeOf(file).catch((error: unknown): Read => ({ is: "failed", error }));
    if (own === turn.current) setRead(outcome);
  };
  const outcomeOf = async (file: File): Promise<Read> => {
    const text = await file.text();
    const found = resultsIn(parsed(text));
    if ("is" in found) return { is: "noResults", why: found };
    const asked = keptAsked(host.kept, found.asked);
    if (!asked) return { is: "notAsked" };
    const counted = (await counting()).reports(found, asked);
    if ("reports" in counted) return { is: "read", file: found, reports: counted.reports, sha256: digestOf(text) };
    return "trouble" in counted ? { is: "trouble", ...counted } : { is: "refused", ...counted };
  };
  const plan = async ({ file, reports, sha256 }: Counted): Promise<Plan> => {
    const { kpiPlan } = await counting();
    const taken = await host.sheetNames();
    const files = reports.map((report) => ({ ...report, sha256, engine: file.dialect }));
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return kpiPlan({
      language,
      words: kpiWords,
      shared: sheet,
      files,
      options: [],
      zone: timeZone,
      today: today(),
      taken,
    });
  };
  const wrong = whyNot();
  /** With the reasons for which whole rows were left out. */
  const rowsText = (rows: number, used: number, leftOut: readonly LeftOutRows[]) => {
    const whole = leftOut.filter(({ of }) => of === undefined);
    const reasons = whole.map((each) => `${kpiWords.reasons[each.reason]} (${count(each.count, language)})`);
    const counts = { rows: count(rows, language), used: count(used, language), leftOut: count(rows - used, language) };
    const sentence = fillIsolated(locale.importing.found.rows, counts);
    return reasons.length === 0 ? sentence : `${sentence}: ${listed(reasons, language)}`;
  };

  function whyNot(): string | undefined {
    switch (read.is) {
      case "notAsked":
        return words.notAsked;
      case "noResults":
        return fillIsolated(words.noResults[read.why.is], {
          statement: "statement" in read.why ? read.why.statement : "",
        });
      case "refused":
        return refusalText(read.refusal, locale);
      case "trouble":
        return troubleText(read.trouble, locale);
      case "failed":
        return whyFailed(read.error, locale);
      default:
        return undefined;
    }
  }
  return (
    <>
      <h3 className={shared.heading}>{words.back}</h3>
      <p className={shared.quiet}>{words.backHint}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.choose}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void choose(file);
          currentTarget.value = "";
        }}
      />
      <div className={shared.row}>
        <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      </div>
      {read.is === "reading" && <p className={shared.quiet}>{locale.importing.busy}</p>}
      <div ref={shown} tabIndex={-1} className={shared.shown}>
        {wrong !== undefined && (
          <Message tone="bad" alert>
            {read.is === "refused" && <bdi>{read.refusal.file} </bdi>}
            {wrong}
          </Message>
        )}
        {read.is === "read" && (
          <>
            {read.reports.map(({ first, read: { used, leftOut } }) => (
              <Message key={first.recognised.table} tone="good">
                {kpiWords.tables[first.recognised.table]}: {rowsText(first.evidence.rows, used, leftOut)}
              </Message>
            ))}
            <FiguresList
              files={read.reports.map(({ first, read: { figures } }) => ({
                figures,
                currency: first.decided.currency.currency,
              }))}
            />
            <WriteKpis key={read.sha256} plan={() => plan(read)} />
          </>
        )}
      </div>
    </>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
