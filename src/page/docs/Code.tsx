import { useId, useRef } from "preact/hooks";
import { CopyField } from "../share/CopyField.tsx";
import { docsWords } from "../text/docs.ts";
import type { ApiRequest } from "./request.ts";
import { SNIPPETS, type SnippetLanguage } from "./snippets.ts";
import { language } from "./state.ts";

const LANGUAGES = Object.keys(SNIPPETS) as SnippetLanguage[]; // a closed record

/** Where a key leads from a tab; null: nowhere. */
function turned(key: string, from: number): number | null {
	const last = LANGUAGES.length - 1;
	switch (key) {
		case "ArrowRight":
			return from === last ? 0 : from + 1;
		case "ArrowLeft":
			return from === 0 ? last : from - 1;
		case "Home":
			return 0;
		case "End":
			return last;
	}
	return null;
}

interface CodeProps {
	request: ApiRequest;
	/** What the tabs choose among. */
	label: string;
	/** Lines to show at most; the others are reached by scrolling in the text. */
	lines: number;
}

/** A request as code, one language at a time, to be copied. */
export function Code({ request, label, lines }: CodeProps) {
	const id = useId();
	const tabs = useRef<HTMLDivElement>(null);
	const { code } = docsWords.value;
	const chosen = language.value;
	const snippet = SNIPPETS[chosen](request);

	const turn = (event: KeyboardEvent) => {
		const next = turned(event.key, LANGUAGES.indexOf(chosen));
		if (next === null) return;
		event.preventDefault();
		language.value = LANGUAGES[next] ?? chosen;
		tabs.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
	};

	return (
		<div class="code">
			<div class="tabs" role="tablist" aria-label={label} ref={tabs}>
				{LANGUAGES.map((one) => (
					<button
						key={one}
						type="button"
						role="tab"
						id={`${id}-${one}`}
						lang="en"
						aria-selected={one === chosen}
						aria-controls={`${id}-panel`}
						tabIndex={one === chosen ? 0 : -1}
						onClick={() => {
							language.value = one;
						}}
						onKeyDown={turn}
					>
						{one}
					</button>
				))}
			</div>
			<div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
				<CopyField
					label={code.label(chosen)}
					value={snippet}
					rows={Math.min(snippet.split("\n").length, lines)}
					hint={code.notes[chosen]}
				/>
			</div>
		</div>
	);
}
