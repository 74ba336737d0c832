import { wordError } from "../engine/index.ts";
import { faultMessage } from "./fields/messages.ts";
import { discardDraft, reset } from "./state/actions.ts";
import { unread } from "./state/open.ts";
import { loadRest, rest } from "./state/rest.ts";
import { reveal } from "./state/reveal.ts";
import { drafts, shown, workflow } from "./state/store.ts";
import { belowWords, refusalWords } from "./text/below.ts";
import { labelOf, words } from "./text/index.ts";

/** Why the result is not the one that was asked for: a link that says nothing here, or entries. */
export function Problems() {
	return (
		<>
			{unread.value && (
				<div class="problems">
					<p>{belowWords.value.problems.unread}</p>
				</div>
			)}
			{shown.value.stale && <Unusable />}
		</>
	);
}

/** Every entry that cannot be used, with a way to it. */
function Unusable() {
	const { estimate, errors } = shown.value;
	const text = belowWords.value.problems;
	const { marks } = words.value;
	const found = [
		...[...drafts.value].map(([pointer, draft]) => ({
			pointer,
			message: faultMessage(pointer, draft),
			undo: () => discardDraft(pointer),
		})),
		...errors.map((error) => ({
			pointer: error.pointer,
			message: wordError(error, refusalWords.value),
			undo: () => reset(error.pointer),
		})),
	];
	return (
		<div class="problems">
			<p>
				{text.unusable(found.length)}
				{estimate && `${marks.gap}${text.stale}`}
			</p>
			<ul>
				{found.map(({ pointer, message, undo }) => (
					<li key={pointer}>
						<button type="button" class="link" onClick={() => void goTo(pointer)}>
							{labelOf(pointer)}
						</button>
						{marks.colon}
						{message}
						{marks.gap}
						<button type="button" class="link" onClick={undo}>
							<span aria-hidden="true">{text.undo}</span>
							<span class="hidden">{text.undoOf(labelOf(pointer))}</span>
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}

const fieldOf = (pointer: string) =>
	document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`);

const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Moves to the field of an input, bringing and opening whatever hides it. */
async function goTo(pointer: string): Promise<void> {
	const position = /^\/workflows\/(\d+)/.exec(pointer)?.[1];
	if (position !== undefined) workflow.value = Number(position);
	await drawn();
	if (!fieldOf(pointer)) {
		await loadRest();
		await rest.peek()?.openDetail();
		await drawn();
	}
	reveal(fieldOf(pointer));
}
