import { Field, ProgressBar } from "@fluentui/react-components";
import { Waiting } from "./Waiting";

export interface WorkProgressProps {
  readonly sentence: string;
  /** The share done, from 0 to 1; undefined if it isn't known. */
  readonly share?: number | undefined;
}

/** The progress of a change to the workbook, and a sentence if there is none for some seconds. */
export function WorkProgress({ sentence, share }: WorkProgressProps) {
  return (
    <>
      <Field validationState="none" validationMessage={sentence}>
        <ProgressBar aria-label={sentence} thickness="large" {...(share !== undefined && { value: share })} />
      </Field>
      <Waiting progress={share ?? sentence} />
    </>
  );
}
