import { toFragment } from "../../engine/index.ts";
import { CopyField } from "../share/CopyField.tsx";
import { words } from "../text/index.ts";
import { reportWords } from "../text/report.ts";
import { linkTo } from "./address.ts";
import type { Saved } from "./saved.ts";
import { away, embedded } from "./state.ts";

/** What anybody may do with the report: take the figures further, pass it on, print it. */
export function Actions({ saved }: { saved: Saved }) {
	const { actions: text } = reportWords.value;
	const calculator = `/#${toFragment(saved.input)}`;
	if (embedded)
		return (
			<section class="actions-part" aria-labelledby="actions-heading">
				<h2 id="actions-heading">{text.heading}</h2>
				<p>
					<a href={linkTo(saved.id)} {...away}>
						{text.original}
					</a>
				</p>
				<p>
					<a href={calculator} {...away}>
						{text.own}
					</a>
				</p>
			</section>
		);
	return (
		<section class="actions-part" aria-labelledby="actions-heading">
			<h2 id="actions-heading">{text.heading}</h2>
			<p>
				<a class="button primary" href={calculator}>
					{text.change}
				</a>
				<span class="hint">{text.changeHint}</span>
			</p>
			<CopyField label={text.link} value={linkTo(saved.id)} hint={text.privacy} />
			<p>
				<button type="button" class="button" onClick={() => window.print()}>
					{words.value.answer.print}
				</button>
			</p>
		</section>
	);
}
