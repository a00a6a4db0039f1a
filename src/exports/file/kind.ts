/** What a file is by its first bytes, whatever its name says: many an ".xls" of a CRM is a page of HTML. */

export type OtherKind =
  | "xlsx"
  | "xlsb"
  | "ods"
  | "zip"
  | "xls"
  | "html"
  | "spreadsheetXml"
  | "xml"
  | "json"
  | "pdf"
  | "gzip"
  | "parquet"
  | "rtf"
  | "binary";
export type FileKind = "text" | "empty" | OtherKind;

/** So many bytes show the kind: the names of the first parts of a zip file are among them. */
export const startOfKind = 1 << 16;

const signatures: readonly (readonly [kind: OtherKind, start: string])[] = [
  ["xls", "\xd0\xcf\x11\xe0"],
  // Excel's own format before 1995, which some programs still write.
  ["xls", "\x09\x08"],
  ["pdf", "%PDF-"],
  ["gzip", "\x1f\x8b"],
  ["parquet", "PAR1"],
  ["rtf", "{\\rtf"],
];

export function kindOf(start: Uint8Array): FileKind {
  if (start.length === 0) return "empty";
  const bytes = latin1(start);
  if (bytes.startsWith("PK\x03\x04")) return kindOfZip(bytes);
  const found = signatures.find(([, signature]) => bytes.startsWith(signature));
  if (found) return found[0];
  // The zeros of UTF-16 are taken out, and the marks of byte order: what is looked for is ASCII.
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff|\0[^\0]|[^\0]\0)/.test(bytes);
  const text = (isUtf16 ? bytes.replace(/\0/g, "") : bytes).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
  if (text.trim() === "") return "empty";
  const markup =
    /^\s*(?:<!--[^]*?-->\s*)*<(!doctype html|html|head|meta|body|table|style|div|\?xml|[a-z][\w:]*)[\s>/]/i.exec(
      text,
    )?.[1];
  if (markup !== undefined) return kindOfMarkup(markup.toLowerCase(), text);
  if (/^\s*(?:\{\s*["}]|\[\s*[[{])/.test(text)) return "json";
  // Half of a letter in UTF-16 may be the number of such a sign.
  return !isUtf16 && isBinary(text) ? "binary" : "text";
}

function kindOfZip(bytes: string): OtherKind {
  if (bytes.includes("xl/workbook.bin")) return "xlsb";
  if (bytes.includes("[Content_Types].xml") || bytes.includes("xl/")) return "xlsx";
  return bytes.includes("opendocument.spreadsheet") ? "ods" : "zip";
}

function kindOfMarkup(tag: string, text: string): OtherKind {
  const isHtml = tag !== "?xml" || /<html[\s>]|<table[\s>]/i.test(text);
  if (/urn:schemas-microsoft-com:office:spreadsheet"/.test(text) && /<Workbook[\s>]/.test(text))
    return "spreadsheetXml";
  return isHtml && /^(?:!doctype html|html|head|meta|body|table|style|div|\?xml)$/.test(tag) ? "html" : "xml";
}

/** Signs that no text has, more than a few of them: a NUL in a description doesn't make a file binary. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4096);
  // eslint-disable-next-line no-control-regex -- what no text has is counted
  return (start.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0) > start.length / 50;
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
