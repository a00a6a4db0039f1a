import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../hosts/selfTest";
import { useLocale, usePane } from "../context";
import { Message } from "../Message";
import { copied } from "../share/copied";
import { SelectedText } from "../share/SelectedText";
import { useSectionStyles } from "../useSectionStyles";
import { FindingTable } from "./FindingTable";

export interface ReportViewProps {
  readonly report: Report;
  readonly wasCancelled: boolean;
  readonly ending: string;
}

/** The result of a check: a sentence, a table, and the report to send. */
export function ReportView({ report, wasCancelled, ending }: ReportViewProps) {
  const { announce } = usePane();
  const locale = useLocale();
  const words = locale.selfTest;
  const shared = useSectionStyles();
  const [copying, setCopying] = useState<"ready" | "copied" | "refused">("ready");
  const text = JSON.stringify(report, null, 2);
  const isGood = !wasCancelled && report.findings.every(({ outcome }) => outcome === "works");

  const copy = async () => {
    const isCopied = await copied(text);
    setCopying(isCopied ? "copied" : "refused");
    if (isCopied) announce(words.copied);
  };

  return (
    <>
      <Message tone={isGood ? "good" : "plain"}>
        <strong>{ending}</strong>
      </Message>
      {report.findings.length > 0 && (
        <>
          <FindingTable report={report} />
          <p className={shared.quiet}>{words.send}</p>
          <div>
            <Button onClick={() => void copy()}>{words.copy}</Button>
          </div>
          {copying === "copied" && <Message tone="good">{words.copied}</Message>}
          {copying === "refused" && <SelectedText text={text} language="en" />}
        </>
      )}
    </>
  );
}
