/** How far a saved result may lie off: what a report says of risk, in the API's words. */
import { effect, signal } from "@preact/signals";
import type { EstimateInput } from "../../engine/index.ts";
import { locale } from "../text/index.ts";
import { view } from "./state.ts";

/** A sentence on the range of the net value and the odds of a loss; empty as long as there is none. */
export const risk = signal("");

/** After this long without an answer there is none. */
const PATIENCE = 30_000;

/** The simulation's sentence; empty where it cannot be had. */
async function ask(input: EstimateInput): Promise<string> {
	try {
		const response = await fetch(`/v1/simulate?locale=${locale.peek()}`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ input }),
			signal: AbortSignal.timeout(PATIENCE),
		});
		const { headline } = (await response.json()) as { headline?: unknown };
		return response.ok && typeof headline === "string" ? headline : "";
	} catch {
		return "";
	}
}

/**
 * Asks for the sentence whenever a report is shown. It is of today's model and data: of a result that
 * would be another today it would say nothing true.
 */
export function followRisk(): void {
	effect(() => {
		const now = view.value;
		if (now.kind !== "shown" || now.saved.status !== "same") {
			risk.value = "";
			return;
		}
		void ask(now.saved.input).then((sentence) => {
			if (view.peek() === now) risk.value = sentence;
		});
	});
}
