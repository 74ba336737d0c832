/** More kinds of contacts than this make a workbook that nobody reads: those plans export as CSV. */
export const WORKFLOW_LIMIT = 10;
