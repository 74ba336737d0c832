import { faultMessage } from "./fields/messages.ts";
import { discardDraft, reset } from "./state/actions.ts";
import { unread } from "./state/open.ts";
import { rest } from "./state/rest.ts";
import { drafts, shown } from "./state/store.ts";
import { belowWords } from "./text/below.ts";
import { labelOf, refusal, words } from "./text/index.ts";

/** Moves to the field of an input, the way that the page at hand has to it. */
const goTo = (pointer: string) => void rest.peek()?.goTo(pointer);

/** Why the result is not the one that was asked for: a link that says nothing here, or entries. */
export function Problems() {
	return (
		<>
			{unread.value && (
				<div class="problems">
					<p>{belowWords.value.problems.unread[unread.value]}</p>
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
			message: refusal.value?.(error),
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
						<button type="button" class="link" onClick={() => goTo(pointer)}>
							{labelOf(pointer)}
						</button>
						{marks.colon}
						{message}
						{marks.gap}
						<button
							type="button"
							class="link"
							onClick={() => {
								undo();
								goTo(pointer);
							}}
						>
							<span aria-hidden="true">{text.undo}</span>
							<span class="hidden">{text.undoOf(labelOf(pointer))}</span>
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
