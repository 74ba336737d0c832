import { signal } from "@preact/signals";
import { toFragment } from "../../engine/index.ts";
import { CopyField } from "../share/CopyField.tsx";
import { reportWords } from "../text/report.ts";
import { ownerLinkTo } from "./address.ts";
import { Confirm } from "./Confirm.tsx";
import { erase, replaceLink, standing, token } from "./owner.ts";
import type { Saved } from "./saved.ts";

/** What the owner is being asked to confirm. */
const asked = signal<"rotate" | "erase" | null>(null);
const dismiss = () => {
	asked.value = null;
};

/** What only the owner may do: change the figures, replace the link, delete everything. */
export function OwnerPart({ saved }: { saved: Saved }) {
	const text = reportWords.value;
	const { owner } = text;
	if (token.value === null) return null;
	const { id, revision, input } = saved;
	return (
		<section class="owner" aria-labelledby="owner-heading">
			<h2 id="owner-heading">{owner.heading}</h2>
			<p class="hint">{owner.lead}</p>
			{standing.value === "kept" ? (
				<p>
					<a class="button" href={`/#${toFragment(input)}&scenario=${id}.${revision}`}>
						{owner.update}
					</a>
					<span class="hint">{owner.updateHint}</span>
				</p>
			) : (
				<p class="hint">{standing.value === "beside" ? owner.updateBeside : owner.updateUnkept}</p>
			)}
			<details>
				{/* Folded, so that nobody who looks over a shoulder or at a shared screen reads it. */}
				<summary>{owner.reveal}</summary>
				<CopyField label={owner.link} value={ownerLinkTo(id, token.value)} hint={owner.linkHint} />
			</details>
			<div>
				<p class="ways">
					<button
						type="button"
						class="button"
						onClick={() => {
							asked.value = "rotate";
						}}
					>
						{owner.rotate}
					</button>
					<button
						type="button"
						class="button"
						onClick={() => {
							asked.value = "erase";
						}}
					>
						{owner.erase}
					</button>
				</p>
				<p class="hint">{owner.endsHint}</p>
			</div>
			{asked.value === "rotate" && <Confirm text={text.rotate} run={replaceLink} close={dismiss} />}
			{asked.value === "erase" && <Confirm text={text.erase} run={erase} close={dismiss} />}
		</section>
	);
}
