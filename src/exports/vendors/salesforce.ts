/**
 * Salesforce: reports (labels as headers, a footer of some lines, TRUE/FALSE or 1/0) and the data export (names of the API, flags 0/1,
 * windows-1252 or UTF-8, days as moments, 000000000000000AAA for an empty look-up). Evidence: a data export and public readers; the
 * report's labels from the vendor's documentation.
 */
import { unverified, type ExportForm, type Vendor } from "./vendor";

const report: ExportForm = {
  table: "deals",
  signature: {
    all: ["Opportunity Name", "Stage"],
    any: ["Close Date", "Account Name", "Lead Source", "Fiscal Period"],
  },
  headers: {
    id: ["Opportunity ID"],
    stage: ["Stage"],
    won: ["Won"],
    closedFlag: ["Closed"],
    amount: ["Amount", "Amount (converted)"],
    currency: ["Amount Currency", "Amount (converted) Currency", "Opportunity Currency"],
    opened: ["Created Date"],
    closed: ["Close Date"],
    source: ["Lead Source"],
    customer: ["Account ID", "Account Name"],
    owner: ["Opportunity Owner"],
    expectedAmount: ["Expected Revenue"],
    modified: ["Last Modified Date"],
    deleted: ["Deleted"],
  },
  traps: ["closeDateIsExpectedWhileOpen"],
};

const deals: ExportForm = {
  table: "deals",
  signature: {
    all: ["StageName", "CloseDate"],
    any: ["IsWon", "IsClosed", "LeadSource", "CurrencyIsoCode", "SystemModstamp"],
    need: 1,
  },
  headers: {
    id: ["Id"],
    stage: ["StageName"],
    won: ["IsWon"],
    closedFlag: ["IsClosed"],
    amount: ["Amount"],
    currency: ["CurrencyIsoCode"],
    opened: ["CreatedDate"],
    closed: ["CloseDate"],
    source: ["LeadSource"],
    customer: ["AccountId"],
    contact: ["ContactId"],
    owner: ["OwnerId"],
    expectedAmount: ["ExpectedRevenue"],
    modified: ["SystemModstamp", "LastModifiedDate"],
    deleted: ["IsDeleted"],
  },
  traps: ["closeDateIsExpectedWhileOpen", "dayAsMoment"],
};

/** It has a stage and a close date, and is no table of deals: a deal has a row for each change. */
const history: ExportForm = {
  table: "stages",
  signature: {
    all: ["OpportunityId", "StageName", "CreatedDate"],
    any: ["CloseDate", "ExpectedRevenue", "ForecastCategory"],
  },
  headers: { id: ["Id"], deal: ["OpportunityId"], stage: ["StageName"], entered: ["CreatedDate"] },
  traps: [],
};

const historyReport: ExportForm = {
  table: "stages",
  signature: { all: ["To Stage", "Last Modified"], any: ["From Stage", "Opportunity Name", "Opportunity ID"] },
  headers: {
    deal: ["Opportunity ID", "Opportunity Name"],
    stage: ["To Stage"],
    entered: ["Last Modified", unverified("Last Modified Date")],
  },
  traps: [],
};

const leads: ExportForm = {
  table: "leads",
  signature: { all: ["LeadSource", "CreatedDate", "IsConverted"], any: ["ConvertedOpportunityId", "ConvertedDate"] },
  headers: {
    id: ["Id"],
    opened: ["CreatedDate"],
    source: ["LeadSource"],
    converted: ["IsConverted"],
    deal: ["ConvertedOpportunityId"],
    owner: ["OwnerId"],
    deleted: ["IsDeleted"],
    modified: ["SystemModstamp", "LastModifiedDate"],
  },
  traps: [],
};

const campaignMembers: ExportForm = {
  table: "touches",
  signature: {
    all: ["CampaignId", "ContactId", "CreatedDate"],
    any: ["HasResponded", "FirstRespondedDate", "LeadId"],
    need: 1,
  },
  headers: {
    id: ["Id"],
    contact: ["ContactId"],
    channel: [unverified("CampaignName"), "CampaignId"],
    time: ["FirstRespondedDate", "CreatedDate"],
    deleted: ["IsDeleted"],
  },
  traps: [],
};

const cases: ExportForm = {
  table: "cases",
  signature: { all: ["CaseNumber", "CreatedDate", "ClosedDate"], any: ["IsClosed", "Priority"] },
  headers: { id: ["Id", "CaseNumber"], opened: ["CreatedDate"], resolved: ["ClosedDate"], deleted: ["IsDeleted"] },
  traps: [],
};

export const salesforce: Vendor = {
  id: "salesforce",
  name: "Salesforce",
  forms: [report, deals, history, historyReport, leads, campaignMembers, cases],
};
