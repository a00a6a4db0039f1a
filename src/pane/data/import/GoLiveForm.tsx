import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Refusal } from "../../../exports/refusal";
import { fillIsolated } from "../../../language/fill";
import { useExportsLocale } from "../../context";
import { Message } from "../../Message";
import { useSectionStyles } from "../../useSectionStyles";
import { WorkProgress } from "../../WorkProgress";
import { shownDate, today, typedDate, writtenDate } from "../typedDate";
import { BeforeAfterTable } from "./BeforeAfterTable";
import { refusalText } from "./refusalText";
import type { Found, Importing } from "./useImport";

type Work =
  | { readonly is: "ready" | "comparing" | "failed" }
  | { readonly is: "wrong"; readonly message: string }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | { readonly is: "compared"; readonly compared: Found["compared"] };

/** The measures before and after the day on which the CRM was taken into use. */
export function GoLiveForm({ importing }: { readonly importing: Importing }) {
  const locale = useExportsLocale();
  const { importing: all, language } = locale;
  const words = all.goLive;
  const shared = useSectionStyles();
  const [text, setText] = useState("");
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
      const found = await importing.again(day);
      if (!found) setWork({ is: "failed" });
      else setWork("is" in found ? { is: "refused", refusal: found } : { is: "compared", compared: found.compared });
    } catch {
      setWork({ is: "failed" });
    }
  };
  return (
    <form className={shared.section} onSubmit={(event) => void compare(event)} noValidate>
      <Field
        label={words.day}
        {...(work.is === "wrong" && { validationState: "error" as const, validationMessage: work.message })}
      >
        <Input value={text} placeholder={example} autoComplete="off" onChange={(_, { value }) => setText(value)} />
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
      {work.is === "compared" && <BeforeAfterTable compared={work.compared} />}
    </form>
  );
}
