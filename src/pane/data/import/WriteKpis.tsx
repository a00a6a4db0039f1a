import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { mostKeptRows } from "../../../exports/keptRows";
import type { Refusal } from "../../../exports/refusal";
import { sameName } from "../../../grid/sameName";
import type { SpreadsheetHost } from "../../../hosts/port";
import { fillIsolated } from "../../../language/fill";
import type { Language } from "../../../language/languages";
import { addedBeside } from "../../addedSheets";
import { useExportsLocale, usePane } from "../../context";
import { Message } from "../../Message";
import { useSectionStyles } from "../../useSectionStyles";
import { hasChanged } from "../../watching";
import { WorkProgress } from "../../WorkProgress";
import { WrittenSheet } from "../../WrittenSheet";
import { refusalText } from "./refusalText";
import type { Again, Found, Importing } from "./useImport";
import { whyFailed } from "./whyFailed";

type Work =
  | { readonly is: "ready" }
  | { readonly is: "writing"; readonly share: number }
  | { readonly is: "written"; readonly sheet: string }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | { readonly is: "failed"; readonly error: unknown };

export interface WriteKpisProps {
  readonly found: Found;
  readonly importing: Importing;
}

/** Puts the KPI sheets into the workbook, beside the sheets that are there. */
export function WriteKpis({ found, importing }: WriteKpisProps) {
  const { host, announce } = usePane();
  const locale = useExportsLocale();
  const words = locale.importing.write;
  const shared = useSectionStyles();
  const [work, setWork] = useState<Work>({ is: "ready" });
  const [withRows, setWithRows] = useState(false);

  const write = async () => {
    if (work.is === "writing") return;
    setWork({ is: "writing", share: 0 });
    try {
      const sheet = await written(host, found, { importing, language: locale.language, withRows }, (share) =>
        setWork({ is: "writing", share }),
      );
      if (typeof sheet !== "string") return setWork(sheet.is === "refused" ? sheet : { is: "ready" });
      announce(fillIsolated(words.written, { sheet }));
      setWork({ is: "written", sheet });
    } catch (error) {
      setWork({ is: "failed", error });
    }
  };
  const show = (sheet: string) => {
    host.showCell({ sheet, row: 0, column: 0 }).catch((error: unknown) => setWork({ is: "failed", error }));
  };
  return (
    <>
      <h3 className={shared.heading}>{words.title}</h3>
      <div className={shared.row}>
        <Button
          appearance={work.is === "written" ? "secondary" : "primary"}
          disabledFocusable={work.is === "writing"}
          onClick={() => void write()}
        >
          {words.sheets}
        </Button>
      </div>
      {work.is !== "written" && <p className={shared.quiet}>{words.hint}</p>}
      {found.files.every(({ used }) => used <= mostKeptRows) && (
        <Checkbox label={words.rows} checked={withRows} onChange={(_, { checked }) => setWithRows(checked === true)} />
      )}
      {work.is === "writing" && <WorkProgress sentence={words.busy} share={work.share} />}
      {work.is === "written" && (
        <WrittenSheet
          sentence={fillIsolated(words.written, { sheet: work.sheet })}
          goTo={words.goTo}
          onGoTo={() => show(work.sheet)}
        />
      )}
      {work.is === "refused" && (
        <Message tone="bad" alert>
          <bdi>{work.refusal.file}</bdi> {refusalText(work.refusal, locale)}
        </Message>
      )}
      {work.is === "failed" && (
        <Message tone="bad" alert>
          {whyFailed(work.error, locale)}
        </Message>
      )}
    </>
  );
}

interface Writing {
  readonly importing: Importing;
  readonly language: Language;
  readonly withRows: boolean;
}

/** Returns the name of the first sheet, or why the files can't be read once more. Rejects if the spreadsheet refuses; then nothing has changed. */
async function written(
  host: SpreadsheetHost,
  found: Found,
  { importing, language, withRows }: Writing,
  onShare: (share: number) => void,
): Promise<string | Exclude<Again, { readonly is: "found" }>> {
  const [sheets, names] = await Promise.all([host.sheetNames(), host.definedNames()]);
  const isTaken = found.plan.sheets.some(({ name }) => sheets.some((each) => sameName(each, name)));
  // The files were read for other sheets than the workbook has now, or for a reader of another language.
  const isOld = isTaken || withRows || found.plan.language !== language;
  const now = isOld ? await importing.again({ goLive: undefined, withRows }) : { is: "found" as const, found };
  if (now.is !== "found") return now;
  const { plan } = now.found;
  const progress = (done: number, of: number) => onShare(of > 0 ? done / of : 0);
  await host.rewrite(addedBeside(plan, names), progress, new AbortController().signal);
  hasChanged(host);
  return plan.sheets[0]?.name ?? "";
}
