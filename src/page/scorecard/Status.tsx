import { useEffect, useState } from "preact/hooks";
import { scorecardWords } from "../text/scorecard.ts";
import { drafts, judged, said } from "./store.ts";

/** Long enough that typing a number is one announcement. */
const PAUSE = 1000;

/** The decision in one sentence for those who do not see it change, once it has settled. */
export function Status() {
	const { status } = scorecardWords.value;
	const now = judged.value;
	const sentence =
		drafts.value.size > 0 ? status.stale : now ? said(now.card.headline) : status.empty;
	const [told, tell] = useState("");
	useEffect(() => {
		const timer = setTimeout(() => tell(sentence), PAUSE);
		return () => clearTimeout(timer);
	}, [sentence]);
	return <output class="hidden">{told}</output>;
}
