import type { ComponentChildren } from "preact";
import type { PhrasedEstimate } from "../../engine/index.ts";

/** What every part of the report is made from. */
export interface PartProps {
	estimate: PhrasedEstimate;
}

/** A numbered part of the report. */
export function Part(props: { heading: string; lead: string; children: ComponentChildren }) {
	return (
		<section class="part">
			<header>
				<h2>{props.heading}</h2>
				<p>{props.lead}</p>
			</header>
			{props.children}
		</section>
	);
}

/** A table's head: the first column is words, the others are figures unless said otherwise. */
export function Head({ columns }: { columns: string[] }) {
	return (
		<thead>
			<tr>
				{columns.map((column) => (
					<th key={column} scope="col">
						{column}
					</th>
				))}
			</tr>
		</thead>
	);
}
