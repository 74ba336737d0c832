import type { ComponentChildren } from "preact";
import { shareWords } from "../text/share.ts";
import { isFinal } from "./failures.ts";
import { known, owned, unknown } from "./original.ts";
import { hasLinks, openDialog, showLinks } from "./saving.ts";

interface OwnerBarProps {
	ready: boolean;
	/** What stands here for everybody who may not change the saved calculation. */
	children: ComponentChildren;
}

/** Which saved calculation is being changed, and what may be done with it on this device. */
export function OwnerBar({ ready, children }: OwnerBarProps) {
	const mine = owned.value;
	if (!mine) return <>{children}</>;
	const say = shareWords.value.owner;
	if (unknown.value && isFinal(unknown.value))
		return (
			<>
				<p class="belongs">{say.gone}</p>
				<button
					type="button"
					class="button primary"
					aria-disabled={!ready}
					onClick={() => ready && openDialog("new")}
				>
					{say.asNew}
				</button>
			</>
		);
	const name = known.value ? (known.value.title ?? say.untitled) : say.nameless;
	return (
		<>
			<p class="belongs">
				{say.comesFrom} {/* Beside this page: it may be all that has the owner link. */}
				<a href={`/s/${mine.id}`} target="_blank" rel="noopener">
					{name} <span class="hidden">{shareWords.value.saved.newTab}</span>
				</a>
			</p>
			<button
				type="button"
				class="button primary"
				aria-disabled={!ready}
				onClick={() => ready && openDialog("update")}
			>
				{say.update}
			</button>
			<button
				type="button"
				class="link"
				aria-disabled={!ready}
				onClick={() => ready && openDialog("new")}
			>
				{say.asNew}
			</button>
			{hasLinks(mine.id) && (
				<button type="button" class="link" onClick={() => showLinks(mine.id)}>
					{say.links}
				</button>
			)}
		</>
	);
}
