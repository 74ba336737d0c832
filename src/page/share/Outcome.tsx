import { shareWords } from "../text/share.ts";
import { CopyField } from "./CopyField.tsx";
import { dateText } from "./dates.ts";
import { step } from "./saving.ts";

/** What came of saving or updating, in a line; empty before. */
export function Done() {
	const text = shareWords.value;
	const now = step.value;
	if (now.kind === "saved") return <>{text.saved.until(dateText(now.receipt.expiresAt))}</>;
	if (now.kind !== "updated") return null;
	return (
		<>
			{text.updated.done} {text.saved.until(dateText(now.expiresAt))}
		</>
	);
}

/** The links to take away. */
export function Outcome() {
	const text = shareWords.value;
	const now = step.value;
	if (now.kind !== "saved" && now.kind !== "updated") return null;
	const isNew = now.kind === "saved";
	const id = isNew ? now.receipt.id : now.id;
	const path = `/s/${id}`;
	return (
		<div class="share-outcome">
			<CopyField
				label={text.saved.link}
				value={isNew ? now.receipt.url : `${window.location.origin}${path}`}
				hint={text.saved.linkHint}
			/>
			{isNew && (
				<CopyField
					label={text.saved.owner}
					value={now.receipt.editUrl}
					hint={now.kept ? text.saved.ownerKept : text.saved.ownerUnkept}
				/>
			)}
			<p>
				<a class="button" href={path} target="_blank" rel="noopener">
					{text.saved.open} <span class="hidden">{text.saved.newTab}</span>
				</a>
			</p>
		</div>
	);
}
