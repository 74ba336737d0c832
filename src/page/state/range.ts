/** How far the result may lie from the estimate, and what it hangs on: a worker follows the figures. */
import { computed, effect, signal } from "@preact/signals";
import type { EstimateInput } from "../../engine/index.ts";
import type { Answer, Question } from "../range/answers.ts";
import { rest } from "./rest.ts";
import { figures, sent, shown } from "./store.ts";

/** The last answer, with what it was asked of. */
const last = signal<{ of: EstimateInput; deep: boolean; answer: Answer } | null>(null);
/** The worker could not be had: there are no ranges at all. */
export const rangeFailed = signal(false);

/** Figures that a range can be of. */
const settled = computed(() => figures.value !== null && !shown.value.stale);
/** Whether anything shows what the result hangs on: the sections below, or a plan that never pays. */
const deep = computed(() => rest.value !== null || figures.value?.summary.paybackMonths === null);

const answer = computed(() => (figures.value ? (last.value?.answer ?? null) : null));
/** The last range that was worked out; null before the first, and where there is none. */
export const range = computed(() => answer.value?.range ?? null);
export const influence = computed(() => answer.value?.influence ?? null);
/** Whether the figures have moved on from the range. */
export const updating = computed(
	() => settled.value && !rangeFailed.value && last.value?.of !== sent.value,
);

/**
 * Lets a worker follow the figures from now on. It is asked for one input at a time and then for the
 * latest, so that typing fast leaves no queue behind.
 */
export function followRange(worker: Worker): void {
	let asked: (Question & { of: EstimateInput }) | null = null;
	let count = 0;
	const ask = () => {
		const of = sent.peek();
		const enough = last.peek()?.of === of && (last.peek()?.deep || !deep.peek());
		if (asked || enough || !settled.peek()) return;
		asked = { id: ++count, input: of, deep: deep.peek(), of };
		worker.postMessage({ id: count, input: of, deep: asked.deep } satisfies Question);
	};
	worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
		if (data.id !== asked?.id) return;
		last.value = { of: asked.of, deep: asked.deep, answer: data };
		asked = null;
		ask();
	});
	worker.addEventListener("error", () => {
		rangeFailed.value = true;
	});
	effect(() => {
		if (settled.value && sent.value && deep.value !== null) ask();
	});
}
