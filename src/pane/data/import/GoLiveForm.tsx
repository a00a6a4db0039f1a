import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Refusal } from "../../../exports/refusal";
import { fillIsolated } from "../../../language/fill";
import { modelTerms } from "../../../sharing/imported";
import type { NoTarget, Target } from "../../../sharing/measured";
import type { Model } from "../../../workbook/model/models";
import { useExportsLocale, useModelLocale, usePane } from "../../context";
import { Message } from "../../Message";
import { useSectionStyles } from "../../useSectionStyles";
import { WorkProgress } from "../../WorkProgress";
import { shownDate, today, typedDate, writtenDate } from "../typedDate";
import { BeforeAfterTable } from "./BeforeAfterTable";
import { IntoModel } from "./IntoModel";
import { targetIn } from "./modelMeasures";
import { refusalText } from "./refusalText";
import type { Found, Importing } from "./useImport";

type Work =
  | { readonly is: "ready" | "comparing" | "failed" }
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
    setWork({ is: "comparing" });
    try {
      const target = model && (await targetIn(host, model, said));
      const found = await importing.again(day, typeof target === "string" ? undefined : target && modelTerms(target));
      if (!found) setWork({ is: "failed" });
      else setWork("is" in found ? { is: "refused", refusal: found } : { is: "compared", found, target });
    } catch {
      setWork({ is: "failed" });
    }
  };
  return (
    <>
      <form className={shared.section} onSubmit={(event) => void compare(event)} noValidate>
        <Field
          label={words.day}
          {...(work.is === "wrong" && { validationState: "error" as const, validationMessage: work.message })}
        >
          <Input value={text} placeholder={example} autoComplete="off" onChange={(_, { value }) => onText(value)} />
        </Field>
        <div>
          <Button type="submit" disabledFocusable={work.is === "comparing"}>
            {words.compare}
          </Button>
        </div>
        {work.is === "comparing" && <WorkProgress sentence={all.busy} />}
        {work.is === "failed" && (
          <Message tone="bad" alert>
            {all.failed}
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
