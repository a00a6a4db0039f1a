import { replaceOnce } from "./replaceOnce";

export interface Finish {
  readonly application: string;
  /** Whether the file says when it was made. */
  readonly dated: boolean;
}

/** The library signs the file with its own name, and with the time of day where none is asked for. */
export function finishProperties(
  change: (path: string, finished: (xml: string) => string) => void,
  { application, dated }: Finish,
): void {
  change("docProps/app.xml", (xml) =>
    replaceOnce(xml, /<Application>[^<]*<\/Application>/, `<Application>${application}</Application>`),
  );
  if (!dated)
    change("docProps/core.xml", (xml) => replaceOnce(xml, /<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, ""));
}
