import type { ComponentChildren } from "preact";

interface SectionProps {
	/** What its heading's id begins with. */
	name: string;
	heading: string;
	lead?: string;
	/** Left out on paper. */
	screenOnly?: boolean;
	children: ComponentChildren;
}

/** A part of the page: what it is about beside the matter itself. */
export function Section({ name, heading, lead, screenOnly, children }: SectionProps) {
	return (
		<section
			class={`band-section ${name}${screenOnly ? " screen-only" : ""}`}
			aria-labelledby={`${name}-heading`}
		>
			<header>
				<h2 id={`${name}-heading`}>{heading}</h2>
				{lead && <p>{lead}</p>}
			</header>
			<div class="body">{children}</div>
		</section>
	);
}
