import { words } from "../text/index.ts";
import { pilotWords, scorecardWords } from "../text/scorecard.ts";
import { discardDraft } from "./actions.ts";
import { measurementOf } from "./entries.ts";
import { fieldId, figureMessage } from "./FigureField.tsx";
import type { DraftPath } from "./fragment.ts";
import { drafts, judged } from "./store.ts";
import { nameMessage } from "./WorkflowPart.tsx";

function labelOf(path: DraftPath): string {
	const { form, fieldOf } = scorecardWords.value;
	if (path === "name") return form.name;
	const label = pilotWords.value.measurements[measurementOf(path)];
	if (path.startsWith("thresholds.")) return form.limitOf(label);
	return fieldOf(label, path.startsWith("baseline.") ? form.before : form.pilot);
}

/** Why the decision is not the newest: every entry that cannot be used, with a way to it. */
export function Problems() {
	if (drafts.value.size === 0) return null;
	const { problems } = scorecardWords.value;
	const { marks } = words.value;
	return (
		<div class="problems">
			<p>
				{problems.unusable(drafts.value.size)}
				{judged.value && `${marks.gap}${problems.stale}`}
			</p>
			<ul>
				{[...drafts.value.keys()].map((path) => (
					<li key={path}>
						<a href={`#${path === "name" ? "field-name" : fieldId(path)}`}>{labelOf(path)}</a>
						{marks.colon}
						{path === "name" ? nameMessage() : figureMessage(path)}
						{marks.gap}
						<button type="button" class="link" onClick={() => discardDraft(path)}>
							<span aria-hidden="true">{problems.undo}</span>
							<span class="hidden">{problems.undoOf(labelOf(path))}</span>
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
