/** A file name that is valid on every system: no reserved or invisible characters, no dots or spaces at its ends. */
export function fileName(title: string, currency: string | undefined, extension: "xlsx" | "html" = "xlsx"): string {
  const name = [title, currency]
    .filter(Boolean)
    .join(" ")
    .normalize("NFC")
    .replace(/[\\/:*?"<>|\p{Cc}\u200e\u200f\u061c\u2066-\u2069]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  return `${name || "CRM ROI"}.${extension}`;
}
