import { loadRest } from "../state/rest.ts";
import { sent } from "../state/store.ts";
import { compareWords } from "../text/compare.ts";
import { announce } from "./announced.ts";
import { base } from "./base.ts";
import { addPlan, isFull, type OtherPlan, others } from "./others.ts";

/** One tap for each way to a plan beside plan A. */
export function AddPlans() {
	const { add, names } = compareWords.value;
	const full = isFull.value;
	const has = (kind: OtherPlan["kind"]) => others.value.some((plan) => plan.kind === kind);
	const keep = () => {
		const input = base.peek() ?? sent.peek();
		addPlan({ kind: "kept", name: "", input });
	};
	const ways = [
		{ ...way("halved"), name: names.halved, off: has("halved"), act: rule("halved") },
		{ ...way("breakEven"), name: names.breakEven, off: has("break-even"), act: rule("break-even") },
		{ ...way("kept"), name: names.kept, off: false, act: keep },
	];
	return (
		<div class="add-plans screen-only">
			<ul aria-label={add.heading}>
				{ways.map(({ label, hint, name, off, act }) => (
					<li key={label}>
						<button
							type="button"
							class="button"
							aria-disabled={full || off}
							aria-describedby={full ? "plans-full" : undefined}
							onClick={() => {
								if (full || off) return;
								act();
								announce(compareWords.value.added(name));
							}}
						>
							{label}
						</button>
						<p class="hint">{hint}</p>
					</li>
				))}
				<li>
					<button
						type="button"
						class="button"
						aria-disabled={full}
						aria-describedby={full ? "plans-full" : undefined}
						onClick={() => {
							if (!full) void loadRest().then((rest) => rest?.openVendors());
						}}
					>
						{add.vendor}
					</button>
					<p class="hint">{add.vendorHint}</p>
				</li>
			</ul>
			{full && (
				<p class="hint" id="plans-full">
					{add.full}
				</p>
			)}
		</div>
	);
}

/** A way's button and what it brings. */
function way(key: "halved" | "breakEven" | "kept") {
	const { add } = compareWords.value;
	return { label: add[key], hint: add[`${key}Hint`] };
}

const rule = (kind: "halved" | "break-even") => () => addPlan({ kind });
