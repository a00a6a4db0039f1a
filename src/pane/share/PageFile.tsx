import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fillIsolated } from "../../language/fill";
import { usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";

export interface PageFileProps {
  /** A complete HTML document. */
  readonly page: string;
  readonly name: string;
}

/** The page as a file or in a window of its own, where the pane can't print. Which of them works can't be found out. */
export function PageFile({ page, name }: PageFileProps) {
  const { locale } = usePane();
  const words = locale.pane.share.pack;
  const styles = useSectionStyles();
  const [address, setAddress] = useState<string>();
  const [tried, setTried] = useState<"download" | "refused">();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([page], { type: "text/html;charset=utf-8" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [page]);
  return (
    <>
      <Message tone="bad" alert>
        {words.notPrinted}
      </Message>
      <div className={styles.row}>
        <Button as="a" size="small" href={address} download={name} onClick={() => setTried("download")}>
          {words.savePage}
        </Button>
        <Button size="small" onClick={() => setTried(window.open(address, "_blank") ? undefined : "refused")}>
          {words.openPage}
        </Button>
      </div>
      {tried === "download" && <Message tone="plain">{fillIsolated(words.pageSaved, { name })}</Message>}
      {tried === "refused" && (
        <Message tone="bad" alert>
          {words.notOpened}
        </Message>
      )}
    </>
  );
}
