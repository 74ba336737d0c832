/**
 * A table's own roles, said aloud: narrow screens lay these tables out as blocks, and some browsers
 * then forget that they are tables.
 */
export const TABLE = { role: "table" } as const;
export const ROWS = { role: "rowgroup" } as const;
export const ROW = { role: "row" } as const;
export const COLUMN_HEADER = { scope: "col", role: "columnheader" } as const;
export const ROW_HEADER = { scope: "row", role: "rowheader" } as const;
export const CELL = { role: "cell" } as const;
