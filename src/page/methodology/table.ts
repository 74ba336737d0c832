/** Tables that become blocks on a narrow screen and stay tables for whoever listens. */
import { type Html, html, NOTHING } from "./html.ts";

export interface Row {
	/** Where a link may lead to it. */
	anchor?: string;
	head: Html;
	cells: readonly Html[];
}

interface Table {
	caption: string;
	/** The first names the rows' heads. */
	columns: readonly string[];
	rows: readonly Row[];
	/** Columns of figures, by position among the cells. */
	figures?: readonly number[];
	className?: string;
}

// Blocks would take a table's roles away: they are said.
export function table({ caption, columns, rows, figures = [], className = "" }: Table): Html {
	const [first = "", ...rest] = columns;
	const kind = (i: number) => (figures.includes(i) ? html` class="figure"` : NOTHING);
	return html`<table role="table"${className ? html` class="${className}"` : NOTHING}>
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${first}</th>${rest.map(
		(name, i) => html`<th scope="col" role="columnheader"${kind(i)}>${name}</th>`,
	)}</tr></thead>
<tbody role="rowgroup">
${rows.map(
	({ anchor, head, cells }) =>
		html`<tr role="row"${anchor ? html` id="${anchor}"` : NOTHING}><th scope="row" role="rowheader">${head}</th>${cells.map(
			(cell, i) =>
				html`<td role="cell" data-label="${rest[i] ?? ""}"${kind(i)}><div>${cell}</div></td>`,
		)}</tr>
`,
)}</tbody>
</table>
`;
}
