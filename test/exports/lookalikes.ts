/**
 * Look-alikes of CRM exports, one per form: the same deals in each vendor's headers, encoding, separators, dates, amounts, flags and
 * words, with the quirks that were seen. They are the same in every run: independent/figures.py has read these bytes.
 */
import { encoded, joined } from "../hosts/csv/bytes";
import { seeded } from "../tools/random";

interface Deal {
  readonly id: number;
  readonly outcome: "won" | "lost" | "open";
  /** Milliseconds since 1970, as if the clock were UTC. */
  readonly opened: number;
  readonly closed: number;
  readonly cents: number | undefined;
  readonly source: string;
  readonly account: number;
  readonly isDeleted: boolean;
}

const dayLength = 86_400_000;

function deals(seed: number, count = 240): readonly Deal[] {
  const random = seeded(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, id) => {
    const outcome = (["won", "lost", "open"] as const)[upTo(3)] ?? "open";
    const opened = Date.UTC(2024, 0, 1) + upTo(600) * dayLength + upTo(86_400) * 1000;
    // One in forty is closed before it was opened.
    const closed = opened + (upTo(40) === 0 ? -5 : upTo(120)) * dayLength + upTo(3600) * 1000;
    const cents = upTo(12) === 0 ? undefined : upTo(30) === 0 ? 0 : upTo(9_000_000) + 1;
    const source = ["Web", "Partner", "", "Phone, inbound", "Fair"][upTo(5)] ?? "";
    return { id: id + 1, outcome, opened, closed, cents, source, account: upTo(60), isDeleted: upTo(25) === 0 };
  });
}

const two = (number: number): string => String(number).padStart(2, "0");
const parts = (moment: number) => {
  const date = new Date(moment);
  return {
    y: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
    H: date.getUTCHours(),
    M: date.getUTCMinutes(),
    S: date.getUTCSeconds(),
  };
};
const iso = (moment: number): string => new Date(moment).toISOString();
const isoMoment = (moment: number): string => iso(moment).slice(0, 19).replace("T", " ");
const american = (moment: number): string => {
  const { y, m, d } = parts(moment);
  return `${m}/${d}/${y}`;
};
const dotted = (moment: number): string => {
  const { y, m, d } = parts(moment);
  return `${d}.${m}.${y}`;
};
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const zohoMoment = (moment: number): string => {
  const { y, m, d, H, M, S } = parts(moment);
  return `${d} ${months[m - 1]}, ${y} ${two(H)}:${two(M)}:${two(S)}`;
};
/** By the platform's calendar, which the product doesn't use. */
const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});
const jalali = (moment: number): string => {
  const found = new Map(persian.formatToParts(moment).map(({ type, value }) => [type, value] as const));
  const text = `${found.get("year")}/${two(Number(found.get("month")))}/${two(Number(found.get("day")))}`;
  return text.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? digit);
};
const plain = (cents: number | undefined): string => (cents === undefined ? "" : (cents / 100).toFixed(2));
const grouped = (cents: number | undefined, group: string, decimal: string): string => {
  const [whole = "", fraction = ""] = plain(cents).split(".");
  return cents === undefined ? "" : `${whole.replace(/\B(?=(?:\d{3})+$)/g, group)}${decimal}${fraction}`;
};
const inPersian = (text: string): string =>
  text
    .replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? digit)
    .replace(/,/g, "٬")
    .replace(/\./g, "٫");
const word = (outcome: Deal["outcome"], won: string, lost: string, open: string): string =>
  ({ won, lost, open })[outcome];
const isClosed = ({ outcome }: Deal): boolean => outcome !== "open";

interface Form {
  readonly header: readonly string[];
  readonly cells: (deal: Deal) => readonly string[];
  readonly encoding?: "utf-8" | "utf-16le" | "windows-1252" | "windows-1254";
  readonly mark?: boolean;
  readonly delimiter?: string;
  readonly newline?: string;
  readonly quotes?: "all";
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** Rows after the others, made of those before: duplicates, totals. */
  readonly extra?: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[];
}

const sfId = (id: number): string => `0068a${String(id).padStart(10, "0")}AAZ`;
const turkish: Readonly<Record<string, string>> = {
  Web: "İnternet",
  Partner: "İş ortağı",
  Fair: "Fuar",
  "Phone, inbound": "Telefon; gelen",
};

const forms: Readonly<Record<string, Form>> = {
  "salesforce-report.csv": {
    header: [
      "Opportunity ID",
      "Opportunity Name",
      "Account Name",
      "Stage",
      "Amount Currency",
      "Amount",
      "Close Date",
      "Created Date",
      "Lead Source",
      "Opportunity Owner",
      "Won",
      "Closed",
    ],
    cells: (deal) => [
      sfId(deal.id),
      `Deal ${deal.id}\nsecond line`,
      `Account ${deal.account}`,
      word(deal.outcome, "Signed", "Gone", "Talks"),
      "EUR",
      plain(deal.cents),
      american(deal.closed),
      american(deal.opened),
      deal.source,
      "Somebody",
      deal.outcome === "won" ? "1" : "0",
      isClosed(deal) ? "1" : "0",
    ],
    quotes: "all",
    after: [
      "",
      '"Opportunities of the year"',
      '"Copyright (c) 2000-2025 salesforce.com, inc. All rights reserved."',
      '"Confidential Information - Do Not Distribute"',
      '"Generated By:  Somebody  12/30/2025 10:00 AM"',
      '"Example Ltd"',
    ],
    extra: () => [["Grand Totals (240 records)", "", "", "", "EUR", "99999999.00", "", "", "", "", "", ""]],
  },
  "salesforce-export.csv": {
    header: [
      "Id",
      "IsDeleted",
      "AccountId",
      "Name",
      "Description",
      "StageName",
      "Amount",
      "ExpectedRevenue",
      "CloseDate",
      "LeadSource",
      "IsClosed",
      "IsWon",
      "CurrencyIsoCode",
      "CampaignId",
      "CreatedDate",
      "SystemModstamp",
    ],
    cells: (deal) => [
      sfId(deal.id),
      deal.isDeleted ? "1" : "0",
      deal.account === 0 ? "000000000000000AAA" : `0018a${String(deal.account).padStart(13, "0")}`,
      `Año ${deal.id}`,
      `\u0000\u0000<p>"señal"</p>`,
      word(deal.outcome, "Closed Won", "Cerrada perdida", "Negociación"),
      plain(deal.cents) === "" ? "" : `${plain(deal.cents)}5`,
      "1.00",
      `${iso(deal.closed).slice(0, 10)} 00:00:00`,
      deal.source,
      isClosed(deal) ? "1" : "0",
      deal.outcome === "won" ? "1" : "0",
      ["EUR", "EUR", "USD"][deal.id % 3] ?? "",
      "000000000000000AAA",
      isoMoment(deal.opened),
      isoMoment(deal.closed),
    ],
    encoding: "windows-1252",
    quotes: "all",
    extra: (rows) => [
      rows[4] ?? [],
      (rows[6] ?? []).map((cell, i) => (i === 6 ? "77.77" : i === 15 ? "2030-01-01 00:00:00" : cell)),
    ],
  },
  "hubspot.csv": {
    header: [
      "Record ID",
      "Deal Name",
      "Deal Stage",
      "Close Date",
      "Create Date",
      "Deal owner",
      "Amount",
      "Pipeline",
      "Is Closed Won",
      "Is closed lost",
      "Original Traffic Source",
      "Associated Company IDs",
    ],
    cells: (deal) => [
      String(9_000_000 + deal.id),
      `Deal "${deal.id}"`,
      word(deal.outcome, "Closed Won", "Closed Lost", "Contract Sent"),
      isoMoment(deal.closed).slice(0, 16),
      isoMoment(deal.opened).slice(0, 16),
      "Somebody",
      plain(deal.cents),
      "Sales",
      deal.outcome === "won" ? "true" : "false",
      deal.outcome === "lost" ? "true" : "false",
      deal.source,
      `${deal.account};${deal.account + 1}`,
    ],
    mark: true,
  },
  "hubspot-internal.csv": {
    header: [
      "hs_object_id",
      "dealname",
      "dealstage",
      "closedate",
      "createdate",
      "amount",
      "pipeline",
      "hs_analytics_source",
    ],
    cells: (deal) => [
      String(deal.id),
      `Deal ${deal.id}`,
      word(deal.outcome, "closedwon", "closedlost", "appointmentscheduled"),
      american(deal.closed).replaceAll("/", "-"),
      american(deal.opened).replaceAll("/", "-"),
      plain(deal.cents),
      "default",
      deal.source,
    ],
    newline: "\r\n",
  },
  "dynamics.csv": {
    header: [
      "(Do Not Modify) Opportunity",
      "(Do Not Modify) Row Checksum",
      "(Do Not Modify) Modified On",
      "Topic",
      "Potential Customer",
      "Status",
      "Status Reason",
      "Est. Revenue",
      "Actual Revenue",
      "Est. Close Date",
      "Actual Close Date",
      "Created On",
    ],
    cells: (deal) => [
      `guid-${deal.id}`,
      "abc=",
      dotted(deal.closed),
      `Größe ${deal.id}`,
      `Konto ${deal.account}`,
      word(deal.outcome, "Won", "Lost", "Open"),
      "In Progress",
      "1.000,00",
      deal.outcome === "open" ? "" : grouped(deal.cents, ".", ","),
      dotted(deal.closed),
      deal.outcome === "open" ? "" : dotted(deal.closed),
      dotted(deal.opened),
    ],
    delimiter: ";",
    newline: "\r\n",
    encoding: "windows-1252",
    before: ["sep=;"],
  },
  "pipedrive.csv": {
    header: [
      "Deal - ID",
      "Deal - Title",
      "Deal - Status",
      "Deal - Stage",
      "Deal - Value",
      "Deal - Currency of value",
      "Deal - Organization",
      "Deal - Owner",
      "Deal - Deal created",
      "Deal - Won time",
      "Deal - Lost time",
      "Deal - Expected close date",
      "Deal - Source channel",
    ],
    cells: (deal) => [
      String(deal.id),
      `Deal ${deal.id}`,
      deal.isDeleted ? "Deleted" : word(deal.outcome, "Won", "Lost", "Open"),
      "Closed Won",
      plain(deal.cents),
      "EUR",
      `Org ${deal.account}`,
      "Somebody",
      isoMoment(deal.opened),
      deal.outcome === "won" ? isoMoment(deal.closed) : "",
      deal.outcome === "lost" ? isoMoment(deal.closed) : "",
      iso(deal.closed).slice(0, 10),
      deal.source,
    ],
  },
  "zoho.csv": {
    header: [
      "Record Id",
      "Deal Owner",
      "Amount",
      "Deal Name",
      "Closing Date",
      "Account Name.id",
      "Account Name",
      "Stage",
      "Expected Revenue",
      "Created Time",
      "Lead Source",
      "Forecast Type",
    ],
    cells: (deal) => [
      `zcrm_${deal.id}`,
      "Somebody",
      deal.cents === undefined ? "" : `$${grouped(deal.cents, ",", ".")}`,
      `Deal ${deal.id}`,
      iso(deal.closed).slice(0, 10),
      `zcrm_a${deal.account}`,
      `Account ${deal.account}`,
      "Negotiation",
      "$1.00",
      zohoMoment(deal.opened),
      deal.source,
      word(deal.outcome, "Closed Won", "Closed Lost", "Open"),
    ],
    quotes: "all",
  },
  "odoo.csv": {
    header: [
      "External ID",
      "Opportunity",
      "Expected Revenue",
      "Stage",
      "Created on",
      "Closed Date",
      "Salesperson",
      "Source",
      "Probability",
      "Active",
    ],
    cells: (deal) => [
      `__export__.crm_lead_${deal.id}`,
      `Deal ${deal.id}`,
      plain(deal.cents),
      word(deal.outcome, "Won", "Proposition", "Qualified"),
      isoMoment(deal.opened),
      isClosed(deal) ? isoMoment(deal.closed) : "",
      "Somebody",
      deal.source,
      word(deal.outcome, "100", "0", "30"),
      deal.outcome === "lost" ? "False" : "True",
    ],
    quotes: "all",
  },
  "suitecrm-tr.csv": {
    header: [
      "Kimlik",
      "Fırsat Adı",
      "Satış Aşaması",
      "Fırsat Tutarı",
      "Para Birimi",
      "Oluşturulma Tarihi",
      "date_closed",
      "Potansiyel Kaynağı",
      "Hesap Adı",
    ],
    cells: (deal) => [
      `tr-${deal.id}`,
      `Fırsat; ${deal.id}`,
      word(deal.outcome, "Kapalı Kazanıldı", "Kapalı Kaybedildi", "Görüşme"),
      deal.cents === undefined ? "" : `${grouped(deal.cents, ".", ",")} TL`,
      "Türk Lirası",
      dotted(deal.opened),
      dotted(deal.closed),
      turkish[deal.source] ?? "",
      `Müşteri ${deal.account}`,
    ],
    delimiter: ";",
    encoding: "windows-1254",
    newline: "\r\n",
  },
  "suitecrm-fi.csv": {
    header: [
      "Tunnus",
      "Myyntimahdollisuuden nimi",
      "Myyntivaihe",
      "Myyntimahdollisuuden summa",
      "Luotu",
      "date_closed",
      "Liidin lähde",
      "Asiakkaan nimi",
    ],
    cells: (deal) => [
      `fi-${deal.id}`,
      `Kauppa ${deal.id}`,
      word(deal.outcome, "Suljettu - voitettu", "Suljettu - hävitty", "Neuvottelu"),
      grouped(deal.cents, "\u00a0", ","),
      `${dotted(deal.opened)} 12.${two(deal.id % 60)}`,
      dotted(deal.closed),
      deal.source,
      `Asiakas ${deal.account}`,
    ],
    delimiter: "\t",
    encoding: "utf-16le",
    mark: true,
  },
  "suitecrm-fa.csv": {
    header: ["شناسه", "نام فرصت", "مرحله فروش", "مقدار فرصت", "تاریخ ایجاد", "date_closed", "منبع سرنخ", "نام حساب"],
    cells: (deal) => [
      `fa-${deal.id}`,
      `فرصت ${deal.id}`,
      word(deal.outcome, "بسته شده موفق", "بسته شده ناموفق", "مذاکره"),
      inPersian(grouped(deal.cents, ",", ".")),
      jalali(deal.opened),
      jalali(deal.closed),
      deal.source === "" ? "" : `منبع ${deal.source}`,
      `مشتری ${deal.account}`,
    ],
  },
  "generic.csv": {
    header: ["Deal ID", "Value", "Outcome", "Opened", "Closed On", "Source", "Deleted"],
    cells: (deal) => [
      String(deal.id),
      deal.cents === undefined ? "" : deal.cents % 2 === 1 ? `(${plain(deal.cents)})` : plain(deal.cents),
      word(deal.outcome, "Won", "Lost", "Pending"),
      iso(deal.opened).replace(".000Z", "+00:00"),
      iso(deal.closed).slice(0, 10),
      deal.source,
      deal.isDeleted ? "yes" : "no",
    ],
    delimiter: "|",
    before: ["Deals of the last two years", "Filter: none", ""],
    extra: (rows) => [
      ["Deal ID", "Value", "Outcome", "Opened", "Closed On", "Source", "Deleted"],
      ...rows.slice(0, 3),
      ["1", "2"],
    ],
  },
};

function written(form: Form, rows: readonly (readonly string[])[]): Uint8Array {
  const { delimiter = ",", newline = "\n", encoding = "utf-8" } = form;
  const cell = (text: string): string =>
    form.quotes === "all" || text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [
    ...(form.before ?? []),
    ...[form.header, ...rows].map((row) => row.map(cell).join(delimiter)),
    ...(form.after ?? []),
  ];
  const bytes = encoded(lines.join(newline) + newline, encoding);
  if (!form.mark) return bytes;
  return joined(encoding === "utf-8" ? [0xef, 0xbb, 0xbf] : [0xff, 0xfe], bytes);
}

/** Each file's bytes by its name. */
export const lookalikes: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(forms).map(([name, form], i) => {
    const rows = deals(i + 1).map(form.cells);
    return [name, written(form, [...rows, ...(form.extra?.(rows) ?? [])])];
  }),
);
