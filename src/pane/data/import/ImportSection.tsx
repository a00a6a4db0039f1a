import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { fillIsolated } from "../../../language/fill";
import { percent } from "../../../language/formatted";
import type { Model } from "../../../workbook/model/models";
import { useExportsLocale, usePane } from "../../context";
import { Message } from "../../Message";
import { useSectionStyles } from "../../useSectionStyles";
import { useSteadyModel } from "../../useSteadyModel";
import { WorkProgress } from "../../WorkProgress";
import { RowSection } from "../RowList";
import { WarehouseSection } from "../warehouse/WarehouseSection";
import { AnswerForm } from "./AnswerForm";
import { FoundView } from "./FoundView";
import { questionOf } from "./question";
import { refusalText } from "./refusalText";
import { useImport, type ImportState } from "./useImport";
import { whyFailed } from "./whyFailed";

export interface ImportSectionProps {
  /** The model with goals and a review that the Data tab shows, if there is one. */
  readonly model: Model | undefined;
}

/** What a CRM has exported: read, understood or asked about, and written into the workbook. */
export function ImportSection({ model: given }: ImportSectionProps) {
  const { announce, library } = usePane();
  // The rest of the tab loads the words of the model's language.
  const known = given && library.known("model", given.language) && given;
  const model = useSteadyModel(known);
  const locale = useExportsLocale();
  const { importing: words, language } = locale;
  const shared = useSectionStyles();
  const styles = useStyles();
  const importing = useImport();
  const { reading, selecting } = importing;
  // What readers set stays while the files are read anew.
  const [goLive, setGoLive] = useState("");
  const [isOpen, setOpen] = useState<boolean>();
  const input = useRef<HTMLInputElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const cancel = useRef<HTMLSpanElement>(null);
  const isBusy = reading.is === "reading";

  useEffect(() => {
    // What is shown takes the place of the button that the reader pressed last.
    if (reading.is === "reading") cancel.current?.querySelector("button")?.focus();
    else if (reading.is !== "ready") shown.current?.focus();
    if (reading.is === "cancelled") announce(words.cancelled);
    // Once for each reading, in the language of that time.
  }, [reading.is]);

  const share = isBusy && reading.progress ? reading.progress.read / Math.max(1, reading.progress.of) : 0;
  const sentence =
    isBusy && reading.progress
      ? fillIsolated(words.reading, { file: reading.progress.file, percent: percent(share, language, 0) })
      : words.busy;
  return (
    <RowSection title={words.title}>
      {() => (
        <>
          <p className={shared.quiet}>{words.intro}</p>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept=".csv,.tsv,.txt,.xlsx,.xlsm"
            aria-label={words.choose}
            onChange={({ currentTarget }) => {
              importing.choose([...(currentTarget.files ?? [])]);
              // The same files can be chosen once more.
              currentTarget.value = "";
            }}
          />
          <div className={shared.row}>
            <Button disabledFocusable={isBusy} onClick={() => !isBusy && input.current?.click()}>
              {reading.is === "ready" ? words.choose : words.others}
            </Button>
            <Button disabledFocusable={isBusy} onClick={() => !isBusy && importing.chooseSelected()}>
              {words.selected}
            </Button>
            {isBusy && (
              <span ref={cancel}>
                <Button onClick={importing.cancel}>{words.cancel}</Button>
              </span>
            )}
          </div>
          {reading.is === "ready" && <p className={shared.quiet}>{words.kinds}</p>}
          {selecting === "reading" && <p className={shared.quiet}>{words.busy}</p>}
          {selecting !== undefined && selecting !== "reading" && (
            <Message tone="bad" alert>
              {words.noTable[selecting]}
            </Message>
          )}
          {isBusy && <WorkProgress sentence={sentence} share={share} />}
          <div ref={shown} tabIndex={-1} className={shared.shown}>
            {reading.is === "cancelled" && <Message tone="plain">{words.cancelled}</Message>}
            {reading.is === "failed" && (
              <Message tone="bad" alert>
                {whyFailed(reading.error, locale)}
              </Message>
            )}
            {reading.is === "tooLarge" && (
              <Message tone="bad" alert>
                {words.tooLarge}
              </Message>
            )}
            {reading.is === "refused" && (
              <>
                <Message tone="bad" alert>
                  <bdi className={styles.file}>{reading.refusal.file}</bdi>
                  {refusalText(reading.refusal, locale)}
                </Message>
                <Asked reading={reading} onAnswer={importing.answer} />
                {(reading.headers ?? importing.isAnswered(reading.refusal.file)) && (
                  <div>
                    <Button
                      onClick={() => importing.forget({ name: reading.refusal.file, headers: reading.headers ?? [] })}
                    >
                      {words.found.forget}
                    </Button>
                  </div>
                )}
              </>
            )}
            {reading.is === "read" && (
              <FoundView
                found={reading.found}
                importing={importing}
                model={model}
                goLive={goLive}
                onGoLive={setGoLive}
                isOpen={isOpen}
                onOpen={setOpen}
              />
            )}
          </div>
          <WarehouseSection found={reading.is === "read" ? reading.found : undefined} />
        </>
      )}
    </RowSection>
  );
}

interface AskedProps {
  readonly reading: Extract<ImportState, { readonly is: "refused" }>;
  readonly onAnswer: ReturnType<typeof useImport>["answer"];
}

function Asked({ reading: { refusal }, onAnswer }: AskedProps) {
  const question = questionOf(refusal);
  // Another question begins with empty fields.
  return question ? (
    <AnswerForm
      key={JSON.stringify(refusal)}
      question={question}
      onAnswer={(answer) => onAnswer(refusal.file, answer)}
    />
  ) : null;
}

const useStyles = makeStyles({
  file: { display: "block", fontWeight: tokens.fontWeightSemibold },
});
