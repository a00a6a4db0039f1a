/** What a workbook's properties name as its maker. */
export const application = "CRM ROI for Excel";
