import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { Refusal } from "../../../exports/refusal";
import { fillIsolated } from "../../../language/fill";
import { modelTerms } from "../../../sharing/imported";
import type { NoTarget, Target } from "../../../sharing/measured";
import type { Model } from "../../../workbook/model/models";
import { useExportsLocale, useModelLocale, usePane, type ReadingProgress } from "../../context";
import { Message } from "../../Message";
import { useSectionStyles } from "../../useSectionStyles";
import { WorkProgress } from "../../WorkProgress";
import { shownDate, today, typedDate, writtenDate } from "../typedDate";
import { BeforeAfterTable } from "./BeforeAfterTable";
import { IntoModel } from "./IntoModel";
import { targetIn } from "./modelMeasures";
import { refusalText } from "./refusalText";
import type { Found, Importing } from "./useImport";
import { whyFailed } from "./whyFailed";

type Work =
  | { readonly is: "ready" }
  | { readonly is: "comparing"; readonly progress: ReadingProgress | undefined }
  | { readonly is: "failed"; readonly error: unknown }
  | { readonly is: "wrong"; readonly message: string }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | { readonly is: "compared"; readonly found: Found; readonly target: Target | NoTarget | undefined };

export interface GoLiveFormProps {
  readonly importing: Importing;
  /** The model into which they can be written, if there is one. */
  readonly model: Model | undefined;
  /** What is typed as the day; it stays while the files are read anew. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The measures before and after the day on which the CRM was taken into use. */
export function GoLiveForm({ importing, model, text, onText }: GoLiveFormProps) {
  const { host } = usePane();
  const locale = useExportsLocale();
  const said = useModelLocale(model?.language);
  const { importing: all, language } = locale;
  const words = all.goLive;
  const shared = useSectionStyles();
  const [work, setWork] = useState<Work>({ is: "ready" });
  const form = useRef<HTMLFormElement>(null);
  const isComparing = work.is === "comparing";
  // The button that cancels goes, and with it the focus.
  useEffect(() => {
    if (!isComparing) return undefined;
    const place = form.current;
    return () => {
      if (document.activeElement !== document.body) return;
      place?.querySelector<HTMLElement>("button[type=submit]")?.focus();
    };
  }, [isComparing]);
  const example = writtenDate(today(), language);

  const compare = async (event: FormEvent) => {
    event.preventDefault();
    if (work.is === "comparing") return;
    const { days } = typedDate(text, language);
    const [day, other] = days;
    if (day === undefined) return setWork({ is: "wrong", message: fillIsolated(words.wrong, { example }) });
    if (other !== undefined) {
      const [first, second] = [shownDate(day, language), shownDate(other, language)];
      return setWork({ is: "wrong", message: fillIsolated(words.doubt, { first, second, example }) });
    }
    setWork({ is: "comparing", progress: undefined });
    try {
      const target = model && (await targetIn(host, model, said));
      const terms = target === undefined || typeof target === "string" ? {} : { model: modelTerms(target) };
      const again = await importing.again({ goLive: day, ...terms }, (progress) =>
        setWork({ is: "comparing", progress }),
      );
      setWork(
        again.is === "ended"
          ? { is: "ready" }
          : again.is === "refused"
            ? again
            : { is: "compared", found: again.found, target },
      );
    } catch (error) {
      setWork({ is: "failed", error });
    }
  };
  const progress = work.is === "comparing" ? work.progress : undefined;
  const share = progress ? progress.read / Math.max(1, progress.of) : 0;
  return (
    <>
      <h3 className={shared.heading}>{words.title}</h3>
      <form ref={form} className={shared.section} onSubmit={(event) => void compare(event)} noValidate>
        <Field
          label={words.day}
          {...(work.is === "wrong" && { validationState: "error" as const, validationMessage: work.message })}
        >
          <Input
            value={text}
            placeholder={example}
            autoComplete="off"
            onChange={(_, { value }) => {
              onText(value);
              // What was compared for another day is no answer to this one.
              if (work.is === "comparing") importing.cancel();
              setWork({ is: "ready" });
            }}
          />
        </Field>
        <div className={shared.row}>
          <Button type="submit" disabledFocusable={work.is === "comparing"}>
            {words.compare}
          </Button>
          {work.is === "comparing" && <Button onClick={importing.cancel}>{all.cancel}</Button>}
        </div>
        {work.is === "comparing" && <WorkProgress sentence={all.busy} share={share} />}
        {work.is === "failed" && (
          <Message tone="bad" alert>
            {whyFailed(work.error, locale)}
          </Message>
        )}
        {work.is === "refused" && (
          <Message tone="bad" alert>
            <bdi>{work.refusal.file}</bdi> {refusalText(work.refusal, locale)}
          </Message>
        )}
        {work.is === "compared" && <BeforeAfterTable compared={work.found.compared} />}
        {work.is === "compared" && typeof work.target === "string" && (
          <Message tone="bad">{all.into.targets[work.target]}</Message>
        )}
      </form>
      {work.is === "compared" && model && work.found.measured && typeof work.target === "object" && (
        <IntoModel
          model={model}
          currency={work.target.currency}
          measured={work.found.measured}
          onAnswer={importing.answer}
        />
      )}
    </>
  );
}
