import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { fillIsolated } from "../../../language/fill";
import type { Model } from "../../../workbook/model/models";
import { useLocale, usePane } from "../../context";
import { Message } from "../../Message";
import { whatFailed } from "../../share/whatFailed";
import { useSectionStyles } from "../../useSectionStyles";
import { useWatched } from "../../useWatched";
import { WrittenSheet } from "../../WrittenSheet";
import type { SimulationResult } from "../useSimulation";
import { sheetFigures, sheetWords } from "./figures";
import { writeSheet, writtenSheet } from "./write";

export interface WriteSheetProps {
  readonly outcome: SimulationResult;
  /** The same object while the model is the same. */
  readonly model: Model;
}

type Work =
  | { readonly is: "ready" | "writing" }
  | { readonly is: "written"; readonly sheet: string }
  | { readonly is: "failed"; readonly error: unknown };

/** Puts the last simulation's result into the workbook. */
export function WriteSheet({ outcome, model }: WriteSheetProps) {
  const { host } = usePane();
  const locale = useLocale();
  const said = useLocale(model.language);
  const words = locale.simulationWriting;
  const shared = useSectionStyles();
  const [work, setWork] = useState<Work>({ is: "ready" });
  const before = useWatched(
    host,
    useCallback(() => writtenSheet(host, model), [host, model]),
  ).value;
  useEffect(() => setWork({ is: "ready" }), [outcome]);

  const write = async () => {
    if (work.is === "writing") return;
    setWork({ is: "writing" });
    try {
      const sheet = await writeSheet(host, model, sheetFigures(outcome, model, said), sheetWords(said));
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
      {before && work.is !== "written" && (
        <p className={shared.quiet}>
          {fillIsolated(before.isAsWritten ? words.replaces : words.keeps, { sheet: before.sheet })}
        </p>
      )}
      <div className={shared.row}>
        <Button disabledFocusable={work.is === "writing"} onClick={() => void write()}>
          {before?.isAsWritten ? words.again : words.write}
        </Button>
      </div>
      {work.is === "written" && (
        <WrittenSheet
          sentence={fillIsolated(words.written, { sheet: work.sheet })}
          goTo={words.goTo}
          onGoTo={() => show(work.sheet)}
        />
      )}
      {work.is === "failed" && (
        <Message tone="bad" alert>
          {whatFailed(work.error, locale)}
        </Message>
      )}
    </>
  );
}
