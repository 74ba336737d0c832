import { effect } from "@preact/signals";
import { render } from "preact";
import { docsWords } from "../text/docs.ts";
import { notLoaded } from "../text/index.ts";
import { fetchDocument } from "./api.ts";
import { Page } from "./Page.tsx";
import { document as described, isMissing } from "./state.ts";

/** Draws what stands above the reference; ready when all of it is there, or cannot be. */
export async function start(root: HTMLElement): Promise<void> {
	effect(() => {
		document.title = docsWords.value.tab;
	});
	notLoaded.value = () => docsWords.value.notLoaded;
	root.replaceChildren();
	render(<Page />, root);
	try {
		described.value = await fetchDocument();
	} catch {
		isMissing.value = true;
	}
}
