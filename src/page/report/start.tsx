import { effect } from "@preact/signals";
import { render } from "preact";
import { locale, notLoaded } from "../text/index.ts";
import { reportWords } from "../text/report.ts";
import { meetOwner, takeOwnerLink } from "./owner.ts";
import { Page } from "./Page.tsx";
import { followRisk } from "./risk.ts";
import { sayAgain, show } from "./show.ts";
import { embedded, view } from "./state.ts";

/** The visitor's tab is named after what it shows. */
function nameTab(): void {
	const now = view.value;
	const { untitled, ended, tab } = reportWords.value;
	const title =
		now.kind === "ended"
			? ended[now.why].title
			: ((now.kind === "shown" ? now.saved.title : null) ?? untitled);
	document.title = tab(title);
}

/** Shows the saved calculation that the address names. */
export function start(root: HTMLElement): void {
	// The token leaves the address before anything is asked for. A frame has no owner.
	if (!embedded) {
		meetOwner();
		// An owner link pasted over the report's own only changes the fragment.
		window.addEventListener("hashchange", takeOwnerLink);
	}
	notLoaded.value = () => reportWords.value.notLoaded;
	followRisk();
	void show();
	render(<Page />, root);
	effect(nameTab);
	let language = locale.peek();
	effect(() => {
		if (locale.value === language) return;
		language = locale.value;
		void sayAgain();
	});
}
