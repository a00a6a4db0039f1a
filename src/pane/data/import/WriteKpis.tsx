import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Refusal } from "../../../exports/refusal";
import type { Plan } from "../../../grid/plan";
import { fillIsolated } from "../../../language/fill";
import { useExportsLocale, usePane } from "../../context";
import { Message } from "../../Message";
import { useSectionStyles } from "../../useSectionStyles";
import { WorkProgress } from "../../WorkProgress";
import { writeBeside } from "../../writeBeside";
import { WrittenSheet } from "../../WrittenSheet";
import { refusalText } from "./refusalText";
import type { Again } from "./useImport";
import { whyFailed } from "./whyFailed";

type Work =
  | { readonly is: "ready" | "ended" }
  | { readonly is: "writing"; readonly share: number }
  | { readonly is: "written"; readonly sheet: string }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | { readonly is: "failed"; readonly error: unknown };

/** The sheets, or why they can't be planned. */
export type Planned = Plan | Exclude<Again, { readonly is: "found" }>;

export interface WriteKpisProps {
  /** For the workbook as it is now. */
  readonly plan: (withRows: boolean) => Promise<Planned>;
  /** True if the rows are few enough to be written, too. */
  readonly canHaveRows?: boolean;
}

/** Puts the KPI sheets into the workbook, beside the sheets that are there. */
export function WriteKpis({ plan, canHaveRows = false }: WriteKpisProps) {
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
      const now = await plan(withRows);
      if ("is" in now) return setWork(now);
      const sheet = await writeBeside(host, now, (share) => setWork({ is: "writing", share }));
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
      {canHaveRows && (
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
      {work.is === "ended" && <Message tone="plain">{locale.importing.cancelled}</Message>}
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
