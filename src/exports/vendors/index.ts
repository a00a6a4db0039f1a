import { headerKey } from "../headerKey";
import { dynamics } from "./dynamics";
import { generic } from "./generic";
import { hubspot } from "./hubspot";
import { odoo } from "./odoo";
import { pipedrive } from "./pipedrive";
import { salesforce } from "./salesforce";
import { suitecrm } from "./suitecrm";
import type { Vendor } from "./vendor";
import { zoho } from "./zoho";

/** Those of a known form first: a generic table is one that no vendor has. */
export const vendors: readonly Vendor[] = [salesforce, hubspot, dynamics, pipedrive, zoho, odoo, suitecrm, generic];

const known = new Set(
  vendors.flatMap(({ forms }) =>
    forms.flatMap(({ signature, headers }) =>
      [...signature.all, ...signature.any, ...Object.values(headers).flat()].map((header) =>
        headerKey(typeof header === "string" ? header : header.unverified),
      ),
    ),
  ),
);

/** True for a text that heads a column in some export. */
export const isKnownHeader = (text: string): boolean => known.has(headerKey(text));
