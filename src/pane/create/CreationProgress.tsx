import { Field, ProgressBar } from "@fluentui/react-components";
import { usePane } from "../context";
import { fillIsolated } from "../../language/fill";
import { percent } from "../../language/formatted";
import type { Creation } from "./useCreation";

export function CreationProgress({ creation }: { readonly creation: Creation }) {
  const { locale } = usePane();
  const words = locale.pane.create;
  if (creation.phase !== "painting") {
    return (
      <Field validationState="none" validationMessage={words.cancelling}>
        <ProgressBar thickness="large" />
      </Field>
    );
  }
  const done = percent(Math.round(creation.share * 100) / 100, locale.language);
  return (
    <Field validationState="none" validationMessage={fillIsolated(words.progress, { percent: done })}>
      <ProgressBar thickness="large" value={creation.share} />
    </Field>
  );
}
