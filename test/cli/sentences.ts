/** What a sentence in Persian may hold in Latin letters, and what none may hold. */

/** Names of programs, formats and standards, and abbreviations that Persian takes as they are. */
const taken =
  /\b(CRM|CSV|UTF-8|JSON|SQL|UTC|NPV|KPI|SHA-256|ISO|EUR|IRT|XML|PDF|RTF|DuckDB|ClickHouse|OpenDocument|Parquet|PostgreSQL|zip|LibreOffice|utf|null|asked|dialect|results)\b|U\+FFFD|npm run workbook( -- import)?/g;
const isolate = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/g;

/** What stands outside of isolates, by which a terminal finds the direction of a line. */
export function outside(line: string): string {
  const rest = line.replace(isolate, "");
  return rest === line ? rest : outside(rest);
}

/** What is wrong with a line for a Persian reader; nothing where it reads as it should. */
export function faultsInPersian(line: string): readonly string[] {
  const faults: string[] = [];
  if (/\{\w+\}/.test(line)) faults.push(`a value is missing: ${line}`);
  if (line.includes("`")) faults.push(`code isn't set apart: ${line}`);
  let rest = line;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(isolate, (_, inside: string) => {
      if (/^(?!npm |SET )(?:.* )?[a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(inside))
        faults.push(`English stands within: ${line}`);
      return "";
    });
  }
  if (/[\u2066-\u2069]/.test(rest)) faults.push(`an isolate doesn't end: ${line}`);
  if (/[A-Za-z]{2,}/.test(rest.replace(taken, ""))) faults.push(`English stands in: ${line}`);
  return faults;
}
