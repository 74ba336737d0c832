import { effect } from "@preact/signals";
import { render } from "preact";
import { keepFocus } from "../focus/keep.ts";
import { scorecardWords } from "../text/scorecard.ts";
import { followAddress } from "./address.ts";
import { Page } from "./Page.tsx";

/** Draws the scorecard with what its address holds. */
export function start(root: HTMLElement): void {
	followAddress();
	keepFocus();
	effect(() => {
		document.title = scorecardWords.value.tab;
	});
	render(<Page />, root);
}
