import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Refusal } from "../../../exports/refusal";
import type { Trouble } from "../../../exports/sql/trouble";
import { onDemand } from "../../../hosts/trouble";
import type { Plan } from "../../../grid/plan";
import { fillIsolated } from "../../../language/fill";
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
import { keptAsked } from "./statements";
import { troubleText } from "./troubleText";

type Read =
  | { readonly is: "ready" | "notAsked" }
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

const counting = () => onDemand(import(/* webpackChunkName: "warehouse" */ "./counting"));

/** Reads the results of statements that were copied here, on this day or before, and writes their KPI sheets. */
export function ReadResults() {
  const { host } = usePane();
  const locale = useExportsLocale();
  const { kpis: kpiWords, sheet, language } = locale;
  const words = locale.importing.warehouse;
  const shared = useSectionStyles();
  const [read, setRead] = useState<Read>({ is: "ready" });
  const input = useRef<HTMLInputElement>(null);

  const choose = async (file: File) => {
    try {
      const text = await file.text();
      const found = resultsIn(parsed(text));
      if ("is" in found) return setRead({ is: "noResults", why: found });
      const asked = keptAsked(host.kept, found.asked);
      if (!asked) return setRead({ is: "notAsked" });
      const counted = (await counting()).reports(found, asked);
      if ("reports" in counted)
        return setRead({ is: "read", file: found, reports: counted.reports, sha256: digestOf(text) });
      setRead("trouble" in counted ? { is: "trouble", ...counted } : { is: "refused", ...counted });
    } catch (error) {
      setRead({ is: "failed", error });
    }
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
      {wrong !== undefined && (
        <Message tone="bad" alert>
          {wrong}
        </Message>
      )}
      {read.is === "read" && (
        <>
          <FiguresList
            files={read.reports.map(({ first, read: { figures } }) => ({
              figures,
              currency: first.decided.currency.currency,
            }))}
          />
          <WriteKpis plan={() => plan(read)} />
        </>
      )}
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
