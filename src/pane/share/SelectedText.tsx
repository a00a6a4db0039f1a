import { Field, Textarea } from "@fluentui/react-components";
import { fillIsolated } from "../../language/fill";
import { directionOf, type Language } from "../../language/languages";
import { usePane } from "../context";
import { copyKeys } from "./copied";

/** A text for readers to copy by themselves, selected, in a field that can't be changed. */
export function SelectedText({ text, language }: { readonly text: string; readonly language: Language }) {
  const { locale } = usePane();
  return (
    <Field label={fillIsolated(locale.pane.share.pack.notCopied, { keys: copyKeys() })}>
      <Textarea
        autoFocus
        readOnly
        rows={12}
        value={text}
        lang={language}
        dir={directionOf(language)}
        onFocus={(event) => event.target.select()}
      />
    </Field>
  );
}
