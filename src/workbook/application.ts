/** The application that a workbook's properties name. */
export const application = "CRM ROI for Excel";
